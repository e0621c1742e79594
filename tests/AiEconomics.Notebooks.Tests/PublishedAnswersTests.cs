using System.Text.Json.Nodes;

namespace AiEconomics.Notebooks.Tests;

/// <summary>What the committed notebooks print, against values worked by hand or published.</summary>
public class PublishedAnswersTests
{
    private static readonly string Root = FindRoot();

    [Theory]
    // DeepSeek-V3 report, Table 1.
    [InlineData("01-training-cost", "known-phases", "| pretraining | 2.66 M GPU-h | USD 5.33 M |")]
    [InlineData("01-training-cost", "known-phases", "| context-extension | 119 k GPU-h | USD 238 k |")]
    [InlineData("01-training-cost", "known-phases", "| post-training | 5.00 k GPU-h | USD 10.0 k |")]
    [InlineData("01-training-cost", "known-total", "5.576 million dollars")]
    // By hand: 6 · 37e9 · 14.8e12 = 3.2856e24, and that over 2.664e6 h · 3600 · 989.4e12 is 34.63 %.
    [InlineData("01-training-cost", "known-compute", "**3.29e24 FLOP**")]
    [InlineData("01-training-cost", "known-utilization", "**34.6 %**")]
    // By hand: 6 · 32.6e9 · 15.5e12 = 3.0318e24; at 36 % and two dollars 4.729 million.
    [InlineData("01-training-cost", "compute", "**3.03e24 FLOP**")]
    [InlineData("01-training-cost", "cost", "**USD 4.73 M**")]
    // By hand: 4.6 / 2 = 2.30 million hours, and 3.0318e24 over those is 37.01 %.
    [InlineData("01-training-cost", "implied-time", "**2.30 M GPU-h**")]
    [InlineData("01-training-cost", "implied-utilization", "**37.0 %**")]
    // By hand: utilization is in proportion to rent: 37.01 % · 1.5/2, · 2.5/2, · 3/2.
    [InlineData("01-training-cost", "implied-table", "| USD 1.50/GPU-h | 3.07 M GPU-h | 27.8 % |")]
    [InlineData("01-training-cost", "implied-table", "| USD 2.50/GPU-h | 1.84 M GPU-h | 46.3 % |")]
    [InlineData("01-training-cost", "implied-table", "| USD 3.00/GPU-h | 1.53 M GPU-h | 55.5 % |")]
    // By hand: 33,750 · 10^-0.28 = 17,712; · 0.14 · ln 10 / 8,766 / 0.81 = 0.8041; 700 W · 1.82 · 0.75 · 1.25 = 1,194.4 W at 0.0826 are 0.0987; · 2.3e6 h = 2.076e6.
    [InlineData("01-training-cost", "amortized", "USD 2.08 M")]
    // By hand: 4.6 over 0.3 and 0.1 is 15.33 and 46.0; 2.0764 over them 6.92 and 20.76.
    [InlineData("01-training-cost", "other-bases", "| rental | USD 4.60 M | from USD 15.3 M to USD 46.0 M |")]
    [InlineData("01-training-cost", "other-bases", "| amortized | USD 2.08 M | from USD 6.92 M to USD 20.8 M |")]
    // model_costs.csv of Epoch AI, row GPT-4.
    [InlineData("03-cost-against-gpt4", "known-published", "| amortized | USD 40.7 M | USD 40.7 M |")]
    [InlineData("03-cost-against-gpt4", "known-published", "| cloud, three years | USD 78.6 M | USD 78.6 M |")]
    [InlineData("03-cost-against-gpt4", "known-published", "| acquisition | USD 778 M | USD 778 M |")]
    // By hand: 63/4.6 = 13.696; 40.154/2.0764 = 19.34; 57 · 1.03 = 58.71 over 2.3 · 4.86 = 11.178 is 5.252; 57 · 1.36 = 77.52 over 2.3 · 3.42 · 0.51 = 4.0116 is 19.32.
    [InlineData("03-cost-against-gpt4", "rental", "13.7 times")]
    [InlineData("03-cost-against-gpt4", "amortized", "19.3 times")]
    [InlineData("03-cost-against-gpt4", "cloud", "| Google, both | USD 58.7 M | USD 11.2 M | 5.25 times |")]
    [InlineData("03-cost-against-gpt4", "cloud", "| Azure, CR8DL less Azure's discount | USD 77.5 M | USD 4.01 M | 19.3 times |")]
    // By hand: 280/32.6 = 8.589, and its logarithm 2.1505 is 85.3 % of that of 12.433, 2.5204.
    [InlineData("03-cost-against-gpt4", "log-shares", "| active parameters | 8.59 times | 85 % |")]
    // By hand: (3 · 1.3804)^2.65 = e^(2.65 · 1.42097) = 43.19; 63e6 over it is 1.459e6; 63 · 2.4^2.65 = 63 · 10.176 = 641.
    [InlineData("03-cost-against-gpt4", "trend", "**USD 1.46 M**")]
    [InlineData("03-cost-against-gpt4", "trend-ratio", "43.2 times cheaper; a run at the frontier should cost USD 641 M")]
    // By hand: 129.4 · (1 - 0.286) = 92.39; over 20.76 and 6.921 it is 4.45 and 13.35.
    [InlineData("03-cost-against-gpt4", "scope", "| Ratio | from 4.45 times to 13.3 times |")]
    // By hand, as in DiscountedCashFlowTests: 344.25, and (−12.5 + 340.5/1.21) = 268.9; Damodaran's billion over 2.5.
    [InlineData("10-valuation", "known-capital", "**USD 400 M**")]
    [InlineData("10-valuation", "known-years", "| 1 | USD 150 | USD 15.0 | USD 25.0 | -USD 13.8 |")]
    [InlineData("10-valuation", "known-value", "| the business now | USD 269 |")]
    // By hand: 380/14 = 27.14; 965/47 = 20.53; 500/20 = 25; 18/0.2 = 90; 3.3/25 = 0.132; 3.3/18 = 18.33 %.
    [InlineData("10-valuation", "multiples", "27.1 times (2026-02)")]
    [InlineData("10-valuation", "multiples", "20.5 times (2026-05-28)")]
    [InlineData("10-valuation", "multiples-of-the-two", "25.0 times (valuation of 2025-10, revenue of 2025-11-06: at least 6 days apart)")]
    [InlineData("10-valuation", "revenue-at", "**USD 132 M**")]
    [InlineData("10-valuation", "implied-chance", "**18.3 %**")]
    // By hand: 60/4.6 = 13.04; 60/15.33 = 3.91; 60/46 = 1.30; 1 − 0.9^13 = 74.58 %; 0.6 · (1 − (5/6)^13) = 54.39 %; 1 − 0.9³ = 27.1 %.
    [InlineData("10-valuation", "attempts", "| with research, if runs are 30 % of it | USD 15.3 M | 3 |")]
    [InlineData("10-valuation", "chances", "| a run of 4.6 million | 13 | 74.6 % | 39.3 % | 54.4 % |")]
    // Hull, example 15.6.
    [InlineData("10-valuation", "known-options", "| call, Hull | 4.76 | 4.76 |")]
    // By hand: 500e9/1e5 = 5e6, and 3.3e9 over that 660.
    [InlineData("10-valuation", "break-even", "| article, more than | 100 k GPUs | USD 5.00 M/GPU | 660 GPUs |")]
    // By hand: 4.6/60 = 7.67 %; 1.25/0.15 = 8.33; 10/2.5 = 4; 1.25/0.60 = 2.08; 0.125/0.15 = 0.833; 700/80 = 8.75; 630/80 = 7.875.
    [InlineData("00-the-article", "cost-share", "below 7.67 %")]
    [InlineData("00-the-article", "price-ratios", "| input | 8.33 times |")]
    [InlineData("00-the-article", "price-ratios", "| output | 4.00 times |")]
    [InlineData("00-the-article", "price-like-for-like", "| cache-miss | USD 0.600/Mtok | USD 1.25/Mtok | 2.08 times |")]
    [InlineData("00-the-article", "price-like-for-like", "| cache-hit | USD 0.150/Mtok | USD 0.125/Mtok | 0.833 times |")]
    [InlineData("00-the-article", "capex-ratio", "8.75 times")]
    [InlineData("00-the-article", "capex-bounds", "above 7.88 times")]
    // Besiroglu and others' law: 18.3 tokens a parameter at Chinchilla's compute; their notebook prints 25.66 for it, a median, that of 1e18 FLOP.
    [InlineData("04-algorithms-and-scaling", "known-chinchilla", "| 5.88e23 FLOP | 92.8 | 18.3 |")]
    [InlineData("04-algorithms-and-scaling", "known-chinchilla", "| 1.00e18 FLOP | 25.7 | 25.6 |")]
    // By hand: 15.5e12 / 32e9 = 484.4; 15.5e12 / 32.6e9 = 475.5.
    [InlineData("04-algorithms-and-scaling", "kimi-in-the-law", "| active, as the abstract rounds | 32.0 B parameters | 484.4 |")]
    [InlineData("04-algorithms-and-scaling", "kimi-in-the-law", "| active | 32.6 B parameters | 475.5 |")]
    // By hand, as in GainTests: 0.6944 and 1.440 at 35,090 PFLOP/s-days; twice up to 6.863 PFLOP/s-days = 5.93e20 FLOP.
    [InlineData("04-algorithms-and-scaling", "optimizer", "| Kimi K2 | 3.03e24 FLOP | 0.694 times | 1.44 times |")]
    [InlineData("04-algorithms-and-scaling", "extrapolation", "between 0.567 times and 0.854 times")]
    [InlineData("04-algorithms-and-scaling", "extrapolation", "only up to 5.93e20 FLOP")]
    // By hand: 4.6e6 / 1.95 = 2.3590e6 h, times 3600 · 0.375 · 125e12 = 3.981e23; 4.6e6 / 2.35 · 3600 · 0.375 · 989.4e12 = 2.615e24, and 2^9 = 512 times that 1.339e27.
    [InlineData("04-algorithms-and-scaling", "bought", "| 2020 | 3.98e23 FLOP | 1.00 times | 3.98e23 FLOP | 1.00 times |")]
    [InlineData("04-algorithms-and-scaling", "bought", "| 2026 | 2.61e24 FLOP | 6.57 times | 1.34e27 FLOP |")]
    // By hand: 3.14e23 / (0.1968 · 125e12 · 3600) = 3.5456e6 h, times 1.16 = 4.113e6; Epoch AI: 4.336e6.
    [InlineData("04-algorithms-and-scaling", "shop-gpt-3", "| USD 4.11 M | USD 4.34 M |")]
    // By hand: 5/60 = 0.0833.
    [InlineData("R1-units-and-bounds", "bound-ratio", "below 0.0833 times")]
    // By hand, DeepSeek's day: (3.62 · (0.563 · 0.15 + 0.437 · 0.60) + 2.50) / 4.62 = 3.755 / 4.62 = 0.813.
    [InlineData("05-api-prices", "known-price", "**USD 0.813/Mtok**")]
    [InlineData("05-api-prices", "known-kinds", "| cache-miss | USD 0.600/Mtok | USD 1.25/Mtok | 2.08 times |")]
    [InlineData("05-api-prices", "known-kinds", "| cache-hit | USD 0.150/Mtok | USD 0.125/Mtok | 0.833 times |")]
    [InlineData("05-api-prices", "known-kinds", "| output | USD 2.50/Mtok | USD 10.0/Mtok | 4.00 times |")]
    [InlineData("05-api-prices", "refusal", "these are prices of different goods")]
    // By hand: 1.25 r + 10 = 6 · (0.15 r + 2.50) means 0.35 r = 5, r = 14.3; input alone 1.25 / 0.15 = 8.33.
    [InlineData("05-api-prices", "as-printed-region", "reaches 6.00 times from 14.3 input tokens per output token on, and nears 8.33 times")]
    // The project's table of evidence; its first line by hand: 10 / 2.50, 15 / 2.50, 75 / 2.50. Kimi's trace: 39.107 / 17.653 = 2.215.
    [InlineData("05-api-prices", "mixes", "| output only | 0 | 0 % | USD 2.50/Mtok | 4.00 times | 6.00 times | 30.0 times |")]
    [InlineData("05-api-prices", "mixes", "| 3.62 | 56.3 % | USD 0.813/Mtok | 3.26 times | 5.42 times | 27.1 times |")]
    [InlineData("05-api-prices", "mixes", "| 5.47 | 0 % | USD 0.894/Mtok | 2.91 times | 5.43 times | 27.2 times |")]
    [InlineData("05-api-prices", "mixes", "| 35.1 | 37.4 % | USD 0.489/Mtok | 2.22 times | 4.81 times | 24.0 times |")]
    [InlineData("05-api-prices", "mixes", "| 73.4 | 0 % | USD 0.626/Mtok | 2.19 times | 5.05 times | 25.3 times |")]
    [InlineData("05-api-prices", "mixes", "| input only, cached | ∞ | 100 % | USD 0.150/Mtok | 0.833 times | 2.00 times | 10.0 times |")]
    // By hand: 39.107 / (15.153 + 2 · 2.50) = 1.94, and 2.215 / 2 = 1.11.
    [InlineData("05-api-prices", "tasks", "| 2.22 times | 1.94 times | 1.11 times |")]
    // By hand: (35.1 · (0.374 · 0.30 + 0.626 · 3) + 15) / 36.1 = 84.86 / 36.1 = 2.35; 39.107 / 84.86 = 0.461.
    [InlineData("05-api-prices", "later", "| Kimi K3 | 2026-07-16 | 0.3 | 3 | 15 | USD 2.35/Mtok | 0.461 times |")]
    // Epoch AI's published factors for GPT-4's ability.
    [InlineData("05-api-prices", "trends", "| MMLU | 15.86 | 4.086 | 61.54 | 0.88 |")]
    [InlineData("05-api-prices", "trends", "| GPQA Diamond | 42.02 | 4.398 | 401.4 | 0.76 |")]
    // DeepSeek's table of day 6; by hand 342e3 · 0.14 + 266e3 · 0.55 + 168e3 · 2.19 = 562,100 for the rounded counts.
    [InlineData("06-serving-cost", "known-rent", "| reported | 87,072 |")]
    [InlineData("06-serving-cost", "known-rent", "| computed | 87,072 |")]
    [InlineData("06-serving-cost", "known-revenue", "| reported | 562,027 |")]
    [InlineData("06-serving-cost", "known-revenue", "| computed | 562,100 |")]
    // By hand: 608e9 / 86,400 / 73,700 = 95.48; 168e9 / 86,400 / 14,800 = 131.38; 16 / 3600 / 73,700 · 1e6 = 0.0603; the same over 14,800 = 0.3003.
    [InlineData("06-serving-cost", "known-nodes", "| reading | 608 B tokens | 95.5 | USD 0.0603/Mtok |")]
    [InlineData("06-serving-cost", "known-nodes", "| writing | 168 B tokens | 131.4 | USD 0.300/Mtok |")]
    // By hand: 474,955 / 87,072 = 545 %; 474,955 / 562,027 = 84.5 %.
    [InlineData("06-serving-cost", "known-mark-up", "**545 %**")]
    [InlineData("06-serving-cost", "known-margin", "**84.5 %**")]
    // DeepSeek's paper on hardware, Table 1; by hand 516,096 / 70,272 = 7.34.
    [InlineData("06-serving-cost", "cache", "| DeepSeek-V3, computed | 70,272 |")]
    [InlineData("06-serving-cost", "cache", "| Llama 3.1-405B | 516,096 |")]
    // By hand: 989.4e12 / 3.36e12 = 294.5; 294.46 / 2 · 2 · 48 = 14,134.
    [InlineData("06-serving-cost", "ridge", "**294 times**")]
    [InlineData("06-serving-cost", "ridge-batch", "**14.1 k tokens**")]
    // By hand: 96 · 2.3 / 3600 / 288,000 · 1e6 = 0.213; 226.75 / 278 = 81.6 %.
    [InlineData("06-serving-cost", "benchmark-cost", "**USD 0.213/Mtok**")]
    [InlineData("06-serving-cost", "day-use", "81.6 %")]
    // By hand, in millionths of a dollar: 2,000 · 0.6 + 8,000 · 0.15 + 500 · 2.5 = 3,650; 2,000 · 0.6 + 1,000 · 2.5 = 3,700; 20,000 · 0.75 + 1,250 = 16,250.
    [InlineData("07-your-own-traffic", "by-hand", "| 2,000 | 8,000 | 500 | 0.00365 |")]
    [InlineData("07-your-own-traffic", "by-hand", "| 20,000 | 20,000 | 500 | 0.01625 |")]
    [InlineData("07-your-own-traffic", "known-total", "0.0236 dollars")]
    [InlineData("07-your-own-traffic", "known-formula", "**USD 0.0236**")]
    // Counted over the file by a script of another kind: 3,457,185 input, 1,015,168 cached and 194,222 output tokens.
    [InlineData("07-your-own-traffic", "mix", "| this log | 17.8 | 29.4 % |")]
    // By hand: fresh 2,442,017 at 1.25, cached at 0.125 and output at 10 are 5.1216; at 0.6, 0.15 and 2.5 they are 2.1030.
    [InlineData("07-your-own-traffic", "share", "| GPT-5 | USD 5.12 | USD 5.12 |")]
    [InlineData("07-your-own-traffic", "share", "| Kimi K2 Thinking | USD 2.10 | USD 2.10 |")]
    // By hand: 1,024 / 3,584.
    [InlineData("07-your-own-traffic", "prefix-known", "28.6 %")]
    // By hand: 50 / 3.790787, 50 / 4.355261 and 35 / 3.790787, the annuity factors at 10 %; Sequoia's 200 and 600.
    [InlineData("08-capex", "known-recovery", "| USD 50.0 B | 5.00 years | USD 13.2 B | USD 10.0 B |")]
    [InlineData("08-capex", "known-recovery", "| USD 50.0 B | 6.00 years | USD 11.5 B | USD 8.33 B |")]
    [InlineData("08-capex", "known-recovery", "| USD 35.0 B | 5.00 years | USD 9.23 B | USD 7.00 B |")]
    [InlineData("08-capex", "known-revenue", "| 2024 | USD 600 B | USD 600 B |")]
    // By hand, Microsoft halved: 54.514 + 52.535 + 82.999 + 37.256 = 227.304; growing 1.5 times a year, 0.5505 · 44.477 + 0.4495 · 64.551 = 53.500 instead: 226.29.
    [InlineData("08-capex", "calendar", "| 2024 | USD 227 B | USD 226 B |")]
    [InlineData("08-capex", "refusal", "cover unlike months")]
    // By hand: 251 - 227.304 = 23.696.
    [InlineData("08-capex", "leases", "| difference | USD 23.7 B |")]
    // By hand: 380 / 53.2 = 7.143; 150 / 7.143 + 53.2 / 3 + 10.7 = 49.43.
    [InlineData("08-capex", "rate", "| three firms | USD 49.4 B |")]
    // UBS: 302 / 51 = 5.9. By hand: 416 / 51 = 8.157.
    [InlineData("08-capex", "bridged", "| both expected for 2025 | 5.92 times |")]
    [InlineData("08-capex", "bridged", "| spent with leases, over expected | 8.16 times |")]
    // By hand: 6,978,363 and 8,689,694 over 401,698; at the ends of earlier years 758,355 / 177,662 and 2,898,559 / 322,257.
    [InlineData("08-capex", "stock", "| September 2025 | 17.4 times |")]
    [InlineData("08-capex", "stock", "| December 2025 | 21.6 times |")]
    [InlineData("08-capex", "stock-trend", "| 2023 | 4.27 times |")]
    [InlineData("08-capex", "stock-trend", "| 2024 | 8.99 times |")]
    // By hand: 126.637 + 152.3125 + 148.317 + 227.304 = 654.57; less wear 0.875, 0.625, 0.375 and 0.125 of them, newest first: 364.54.
    [InlineData("08-capex", "inventory", "| paid for all that stands (gross stock) | USD 655 B |")]
    [InlineData("08-capex", "inventory", "| in the books, straight line (net stock) | USD 365 B |")]
    // By hand: 232.358 billion over 1,236,936, and 392.245 over 1,427,946.
    [InlineData("08-capex", "per-chip", "USD 188 k/GPU")]
    [InlineData("08-capex", "per-chip", "USD 275 k/GPU")]
    // By hand: 2.3e6 h over 401,698 are 5.726 h, of 8,766 h 0.0653 %.
    [InlineData("08-capex", "run-share", "| China | 402 k GPUs | 0.0653 % | 5.73 |")]
    // By hand: 227.304 / 126.637.
    [InlineData("08-capex", "three-years", "1.79 times")]
    // By hand: log10 2 / 0.14.
    [InlineData("08-capex", "half-value", "2.15 years")]
    // By hand: 35e9 / 5.9e6 = 5,932; 1e9 / (120,000 · 1.1) = 7,576, times 5.9e6 = 44.7e9.
    [InlineData("08-capex", "racks", "| Bernstein: 35 B over 5.9 M | 5,932 | USD 35.0 B |")]
    [InlineData("08-capex", "racks", "| 120 kW a rack, PUE 1.10 | 7,576 | USD 44.7 B |")]
    // By hand: 1e6 kW · 8,766 h · 0.08 = 701.28e6.
    [InlineData("08-capex", "electricity-known", "USD 701 M")]
    // By hand: 20.169 / 3.790787 + 14.831 / 7.606080 + 0.543 + 0.503 = 8.317; over 427,119 GPUs · 8,766 h · 0.7 it is 3.173.
    [InlineData("08-capex", "gigawatt", "| cost of a year | USD 8.32 B |")]
    [InlineData("08-capex", "price", "USD 3.17/GPU-h")]
    // By hand: 490 / 3.790787 = 129.26; over (8.317 - 1.046) / 8.317 · 2/3 · 1/2 it is 443.6.
    [InlineData("08-capex", "required", "USD 444 B")]
    // The example of ipmt in the documentation of numpy-financial.
    [InlineData("09-financing", "known-loan", "| 1 | 200.58 | 17.17 | 2299.42 |")]
    [InlineData("09-financing", "known-loan", "| 12 | 216.26 | 1.49 | 0.00 |")]
    // By hand: 6.43 % · 365 / 360 / 4 = 1.6298 % a quarter, 1.016298^4 = 1.06680; 18 · 6.43 % · 365 / 360 = 1.1735.
    [InlineData("09-financing", "loan", "6.43 % quoted, 6.68 % effective: USD 1.17 billion")]
    // By hand: 14.756 and, with 36 quarters left, 18 · (1 − 1.016298^−36) / 0.620922 = 12.79 (see ExerciseAnswersTests for the first).
    [InlineData("09-financing", "balloon", "| at the end of the term | 4.00 years | USD 14.8 B | 82.0 % |")]
    [InlineData("09-financing", "balloon", "| after both extensions | 6.00 years | USD 12.8 B | 71.1 % |")]
    // By hand: −ln 0.8 / (0.14 · ln 10) = 0.223144 / 0.322362 = 0.692.
    [InlineData("09-financing", "cover-time", "**0.692 years**")]
    // By hand: 2.35 · 8,766 · 0.8 · 0.7 = 11,536 over 4 · 27,000 · 0.0275 / (1 − 1.0275^−20) = 7,092.5 is 1.627.
    [InlineData("09-financing", "coverage", "| 1 | USD 7.09 k | 1.18 times | 1.63 times |")]
    // By hand: 27 · 0.0658 / (1 − 1.0658^−24) = 1.7766 / 0.783337 = 2.2680; 2.2680 · (1 − 1.0658^−20) / 0.0658 = 24.83.
    [InlineData("09-financing", "bonds", "USD 2.27 B a year; USD 24.8 B still owed")]
    public void A_notebook_prints_the_known_answer(string notebook, string cell, string expected)
    {
        var json = JsonNode.Parse(File.ReadAllText(Path.Combine(Root, "notebooks", notebook + ".ipynb")))!;
        var outputs = json["cells"]!.AsArray().Single(item => item!["id"]!.GetValue<string>() == cell)!["outputs"]!.AsArray();
        var texts = outputs.SelectMany(output => output!["data"]!.AsObject())
            .Where(form => form.Key is "text/plain" or "text/markdown")
            .Select(form => string.Concat(form.Value!.AsArray().Select(line => line!.GetValue<string>())));

        Assert.Contains(texts, text => text.Contains(expected, StringComparison.Ordinal));
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "AiEconomics.slnx")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests must run inside a clone.");
        }

        return folder.FullName;
    }
}
