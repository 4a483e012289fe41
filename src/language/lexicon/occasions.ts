const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Heads of phrases that say on what occasion something was said. */
export const OCCASIONS = set(
  `statement interview speech email e-mail tweet post letter address remarks comments briefing conference call message
  note memo release reporters twitter facebook instagram telegram weibo x television tv radio hearing meeting rally
  debate testimony video article column report filing blog court parliament assembly council summit congress senate
  forum reply ceremony podcast documentary newspaper broadcast session trial inquest inquiry tribunal press announcement
  communique communiqué broadcaster channel panel committee sermon lecture editorial op-ed bulletin gathering`,
);

/** Where people post, by the first word: "wrote on X", "on Truth Social". */
export const PLATFORMS = set(
  `x twitter facebook instagram telegram whatsapp weibo wechat linkedin tiktok bluesky threads mastodon youtube reddit
  truth snapchat`,
);

/** Things that speak: what they say stands in them. */
export const DOCUMENTS = set(
  `ad advertisement advice agreement alert analysis article assessment audit bill book charter complaint contract data document dossier e-mail editorial email evidence figure filing flyer guideline headline indictment judgment law lawsuit leaflet letter manifesto memo memoir message note order opinion page paper paragraph petition platform poll post poster release readout report resolution result review ruling statement study summary survey text treaty tweet verdict video website`,
);

/** Things that are, happen or are done, and say nothing. */
export const THINGS = set(
  `answer bridge bus car change conundrum day deal death deed favorite favourite fire game goal hour house idea island
  job life line lot machine match moment month move night place plan plane platform price question rally rate reason
  rebuke retreat reversal revolt river road season ship step storm street suit thing tide train war water way weather
  week wind work year`,
);

/** Things that bear writing: nobody speaks there. */
export const INSCRIPTIONS = set(
  `arch badge banner banners bedsheet button billboard bumper-sticker cap card flag gravestone graffiti
  headstone hoarding hoodie inscription jersey label mug mural noticeboard note-card notice notices placard placards plaque plate poster posters scarf screen shirt sign signs
  sampler signboard signpost slide slogan slogans sticker stickers streamer streamers t-shirt t-shirts tarpaulin tattoo tile tombstone whiteboard
  wreath`,
);

/** Words that make a phrase a newspaper, a broadcaster, an agency: they carry what others say. */
export const OUTLETS = set(
  `newspaper newspapers paper daily weekly tabloid broadsheet magazine broadcaster station channel television tv radio
  media outlet outlets website newswire times gazette herald tribune reuters ap afp bbc cnn bloomberg xinhua tass
  interfax kcna dpa ansa efe yonhap kyodo anadolu irna isna`,
);

/** What carries the words of others in a chat, beside outlets and documents. */
export const MEDIA =
  set(`piece story headline text thread blog column transcript book speech guardian telegraph nbc abc
  cbs fox npr politico courier economist independent observer sentinel chronicle journal ledger standard mirror sun mail
  express star globe wikipedia twitter reddit facebook youtube internet reports articles papers posts tweets`);
