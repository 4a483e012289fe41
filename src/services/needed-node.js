/** Ends with a line under a Node that cannot run this. JavaScript that every Node reads. */

const NEEDED = 24;

if (Number.parseInt(process.versions.node, 10) < NEEDED) {
  console.error(
    `Verbatim needs Node ${NEEDED} and this is ${process.version}: run npm install (without --ignore-scripts and --omit=optional) first, which brings it; where that fails, install Node ${NEEDED} from https://nodejs.org`,
  );
  process.exit(1);
}
