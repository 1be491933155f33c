using Microsoft.Extensions.Logging.Console;
using Preceptor.Database;
using Preceptor.Kernel.Mail;
using Preceptor.Ui;
using Preceptor.Ui.Access;
using Preceptor.Ui.Caching;
using Preceptor.Web.Hosting;
using Preceptor.Web.Mail;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddUi(builder.Configuration).AddRooms(builder.Configuration);
builder.Services.AddSingleton(builder.Configuration.GetSection(MailOptions.Section).Get<MailOptions>() ?? new MailOptions());
builder.Services.AddSingleton<IMailTransport>(services =>
    services.GetRequiredService<MailOptions>() is { Host.Length: > 0 } mail ? new SmtpTransport(mail) : new LocalPageTransport());
builder.Services.AddSingleton<OutboxSender>().AddHostedService(services => services.GetRequiredService<OutboxSender>());
builder.Services.AddSingleton<DailyWorker>().AddHostedService(services => services.GetRequiredService<DailyWorker>());
builder.Services.AddSingleton(new NavigationEntry("Dashboard", "/", 10, null)).AddRazorPages();
builder.Services.AddSingleton(new FooterLink("Accessibility statement", "/accessibility", 10)).AddSingleton(new FooterLink("Cookies", "/cookies", 20));
builder.Logging.AddConsole(console => console.FormatterName = PlainConsole.FormatterName).AddConsoleFormatter<PlainConsole, ConsoleFormatterOptions>();
// The rooms' style sheet and script, also when the site runs from its build folder.
builder.WebHost.UseStaticWebAssets().ConfigureKestrel(server => server.AddServerHeader = false);

builder.Services.AddSingleton<RequestLimits>().AddHsts(hsts => (hsts.MaxAge, hsts.IncludeSubDomains) = (TimeSpan.FromDays(730), true));

var app = builder.Build();
app.UseKnownProxies();
app.UseSecurityHeaders();
app.UseExceptionHandler("/errors/500");
app.UseStatusCodePagesWithReExecute("/errors/{0}");
if (!app.Environment.IsDevelopment())
{
    app.UseHsts();
}

app.UseRouting();
app.UseRequestLimits();
app.UsePublicPages();
// First, since the provider's callback is an address of its own.
app.UseAuthentication();
app.UseNotFound();
app.UseAuthorization();
app.MapStaticAssets().AllowAnonymous();
app.MapRazorPages().WithStaticAssets();

try
{
    await app.Services.GetRequiredService<DatabaseStart>().PrepareAsync(CancellationToken.None);
    await DemoWorld.LoadAsync(app, CancellationToken.None);
}
catch (Exception fault) when (fault is DatabaseUnsafe or Preceptor.Kernel.Worlds.WorldFault)
{
    app.Logger.LogCritical("{Fault}", fault.Message);

    // What was logged is written only when the logger ends.
    await app.DisposeAsync();
    return 2;
}

await app.RunAsync();
return 0;

/// <summary>The web site: composition only.</summary>
public partial class Program;
