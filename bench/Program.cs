using Preceptor.Bench;

return args switch
{
    ["pages", var url, var email, var password, .. var rest] => await PageBench.RunAsync(new(url), (email, password), rest),
    ["curtois", .. var rest] => CurtoisBench.Run(rest),
    _ => Unknown(),
};

static int Unknown()
{
    Console.Error.WriteLine("bench: say pages URL EMAIL PASSWORD [SECONDS] [PATH…], or curtois [FOLDER] [SECONDS]; bench/README.md tells more.");
    return 2;
}
