// The same cost in Squiggle. Found where npm puts packages of the working folder, or by NODE_PATH.
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const require = createRequire(process.cwd() + "/");
const { run } = await import(pathToFileURL(require.resolve("@quri/squiggle-lang")).href);
const draws = Number(process.argv[2]);
const code = `
cost = 6 * (28e9 to 36e9) * (14e12 to 17e12) / (0.36 * (900e12 to 1000e12)) / 3600 * (1.5 to 2.5)
[quantile(cost, 0.05), quantile(cost, 0.5), quantile(cost, 0.95)]`;
let [best, least] = [Infinity, Infinity];
for (let time = 0; time < 2; time++) {
  const [start, used] = [performance.now(), process.cpuUsage()];
  const result = await run(code, { environment: { sampleCount: draws, xyPointLength: 1000 } });
  if (!result.result.ok && result.result.ok !== undefined) throw new Error(String(result.result.value));
  const { user, system } = process.cpuUsage(used);
  best = Math.min(best, (performance.now() - start) / 1000);
  least = Math.min(least, (user + system) / 1e6);
}
console.log(`${best} ${least}`);
