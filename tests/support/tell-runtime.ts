// Which Node.js runs a script of this project.
console.log(JSON.stringify({ version: process.version, execPath: process.execPath }));
