/** Views of administrators; each is loaded when it is opened. */
export const adminRoutes = [] as const
