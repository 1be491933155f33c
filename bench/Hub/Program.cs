using Preceptor.HubBench;

return args switch
{
    ["fill", var connection] => await HubWorld.FillAsync(connection, new()),
    ["fill", var connection, var pages, var messages, var members] => await HubWorld.FillAsync(connection, new(int.Parse(pages), int.Parse(messages), int.Parse(members))),
    ["ask", var url] => await HubLoad.RunAsync(new(url), 10, ""),
    ["ask", var url, var seconds] => await HubLoad.RunAsync(new(url), int.Parse(seconds), ""),
    ["ask", var url, var seconds, var only] => await HubLoad.RunAsync(new(url), int.Parse(seconds), only),
    _ => Unknown(),
};

static int Unknown()
{
    Console.Error.WriteLine("hub bench: say fill CONNECTION [PAGES MESSAGES MEMBERS], on a database that holds a world already, or ask URL [SECONDS [ONLY]]; bench/README.md tells more.");
    return 2;
}
