using Preceptor.Bench;
using Preceptor.Bench.Planning;
using Preceptor.Bench.Rosters;

return args switch
{
    ["pages", var url, var email, var password, .. var rest] => await PageBench.RunAsync(new(url), (email, password), rest),
    ["plan", .. var rest] => PlanBench.Run(rest),
    ["rosters", .. var rest] => await RosterBench.RunAsync(rest),
    ["table", var csv] => RosterTable.Print(csv, null),
    ["table", var csv, "--into", var page] => RosterTable.Print(csv, page),
    ["solve", var form, var way, var seconds, var threads, var seed, .. var files] =>
        SolveAlone.Run(Enum.Parse<Form>(form), Enum.Parse<Way>(way), new(int.Parse(seconds), int.Parse(threads), int.Parse(seed)), files),
    _ => Unknown(),
};

static int Unknown()
{
    Console.Error.WriteLine($"bench: say pages URL EMAIL PASSWORD [SECONDS] [PATH…], plan [THREADS] [SCENARIO…], rosters, or table CSV [--into PAGE]; bench/README.md tells more. {RosterOptions.Usage}");
    return 2;
}
