/** How a line in a menu looks, for links and buttons alike. Apart from the menu: a server part cannot read a value from a client file. */
export const menuItemClass = "flex min-h-10 w-full items-center gap-2.5 rounded-md px-2.5 text-left hover:bg-sunken [&_svg]:size-[1.15em] [&_svg]:text-ink-2";
