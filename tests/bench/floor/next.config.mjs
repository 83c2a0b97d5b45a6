// The smallest app that Next can serve: what every page and route costs before anything of ours is added.
export default { poweredByHeader: false, typescript: { ignoreBuildErrors: true } };
