/** The words of a report on what changes from month to month, in English. */
export const followsWords = {
  caption:
    "What changes from month to month, as the file says: people at work, of all else times what is stated",
  head: ["what", "first month", "last month", "least", "most"],
  price: "List prices",
  spend: (channel: string) => `What goes into ${channel}`,
  inflow: (channel: string) => `Who comes through ${channel}`,
  quality: (channel: string) => `Quality of ${channel}`,
  headcount: (role: string) => `${role}: people at work`,
};

/** Those words in one language. */
export type FollowsWords = typeof followsWords;
