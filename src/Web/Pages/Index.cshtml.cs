using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Contracts;
using Preceptor.Ui.Access;

namespace Preceptor.Web.Pages;

/// <summary>The one home: signed out it says what the site is; signed in it is the dashboard, made of the rooms' cards.</summary>
[OpenToAll]
internal sealed partial class IndexModel(IEnumerable<IDashboardCard> cards, ILogger<IndexModel> log) : PageModel
{
    public IReadOnlyList<DashboardCard> Cards { get; private set; } = [];

    public SignedIn? SignedIn => HttpContext.SignedIn();

    public async Task OnGetAsync(CancellationToken cancel)
    {
        if (SignedIn is null)
        {
            return;
        }

        var shown = new List<DashboardCard>();
        foreach (var card in cards.OrderBy(card => card.Order))
        {
            if (await ShowAsync(card, cancel) is { } view)
            {
                shown.Add(view);
            }
        }

        Cards = shown;
    }

    private async Task<DashboardCard?> ShowAsync(IDashboardCard card, CancellationToken cancel)
    {
        try
        {
            return await card.ShowAsync(HttpContext.Actor(), cancel);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            LogFailed(card.GetType().Name, fault);
            return new(card.Heading, "This is not available now. The rest of your dashboard is.", []);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Dashboard card {Card} failed")]
    private partial void LogFailed(string card, Exception fault);
}
