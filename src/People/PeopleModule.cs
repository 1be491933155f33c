using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Preceptor.Contracts;
using Preceptor.Kernel;
using Preceptor.Kernel.Data;
using Preceptor.Kernel.Jobs;
using Preceptor.People.Actions;
using Preceptor.People.Cards;
using Preceptor.People.Data;
using Preceptor.People.Jobs;
using Preceptor.People.Queries;
using Preceptor.People.SignIn;
using Preceptor.People.Worlds;
using Preceptor.Ui;
using Preceptor.Ui.Access;

namespace Preceptor.People;

/// <summary>The door of People: employers, sites, teams, people, posts, and who may sign in.</summary>
public static class PeopleModule
{
    public static IServiceCollection AddPeople(this IServiceCollection services, IConfiguration configuration)
    {
        var options = configuration.GetSection(PeopleOptions.Section).Get<PeopleOptions>() ?? new PeopleOptions();
        services.AddSingleton(options);
        services.AddSingleton<IModelPart, PeopleModel>();
        services.AddSingleton(_ => RoleFiles.ReadAsync().GetAwaiter().GetResult()).AddSingleton(_ => RegionFile.ReadAsync().GetAwaiter().GetResult());
        foreach (var permission in PeoplePermissions.All)
        {
            services.AddSingleton(permission);
        }

        services.AddSingleton(new NavigationEntry("People", "/people", 30, PeoplePermissions.Read));
        services.AddSingleton(new NavigationEntry("Establishment", "/establishment", 35, PeoplePermissions.ReadEstablishment));
        services.AddSingleton(new NavigationEntry("Registrations", "/registrations", 85, PeoplePermissions.ApproveRegistrations));
        services.AddSingleton(new NavigationEntry("Employers", "/employers", 90, PeoplePermissions.ManageEmployers));
        services.PostConfigure<RazorPagesOptions>(razor => razor.Conventions.AddPageRoute("/Teams/Edit", "/teams/add"));
        AddQuestionsAndActions(services);
        AddSignIn(services, options);
        AddProvider(services, configuration.GetSection(ProviderOptions.Section).Get<ProviderOptions>() ?? new ProviderOptions(), options.SecureCookies);
        return services;
    }

    private static void AddQuestionsAndActions(IServiceCollection services)
    {
        services.AddSingleton<PeopleList>().AddSingleton<Places>().AddSingleton<PersonDetails>().AddSingleton<TeamDetails>();
        services.AddSingleton<Establishment>().AddSingleton<PostDetails>().AddSingleton<ImportDetails>().AddSingleton<WhoCanSignIn>();
        services.AddSingleton<IStaff, StaffQuestions>().AddSingleton<IEstablishment, EstablishmentQuestions>().AddSingleton<ClearanceLine>();
        services.AddSingleton<SavePerson>().AddSingleton<SavePlace>().AddSingleton<SavePost>().AddSingleton<AddEmployer>();
        services.AddSingleton<UploadImport>().AddSingleton<CorrectLine>().AddSingleton<PutIn>().AddSingleton<DropImport>();
        services.AddSingleton<InvitePerson>().AddSingleton<ChangeAccess>();
        services.AddScoped<Register>().AddScoped<ConfirmRegistration>().AddSingleton<DecideRegistration>().AddSingleton<IDailyWork, ExpireRegistrations>();
        services.AddScoped<IPersonalData, AccountData>().AddScoped<PersonalFile>().AddScoped<CloseAccount>();
        services.AddSingleton<IMemberMail, MemberMail>();
        foreach (var kind in SignInsToForget.All)
        {
            services.AddSingleton(kind);
        }

        services.AddScoped<Profiles>().AddSingleton<KeepProfile>();
        services.AddScoped<LogIn>().AddScoped<AcceptInvitation>().AddScoped<ResetPassword>().AddScoped<ChangePassword>();
        services.AddSingleton<IDashboardCard, TeamsCard>().AddSingleton<IDashboardCard, VacancyCard>().AddSingleton<IDashboardCard, MyPlaceCard>();
        services.AddScoped<IWorldReader, PeopleWorld>();
    }

    private static void AddSignIn(IServiceCollection services, PeopleOptions options)
    {
        services.AddDbContext<SignInDb>((provider, builder) => provider.GetRequiredService<IDatabaseEngine>().Use(builder));
        services.AddDataProtection().SetApplicationName("Preceptor").PersistKeysToDbContext<SignInDb>();
        services.AddIdentityCore<Account>(identity =>
            {
                identity.User.RequireUniqueEmail = true;
                identity.Password = new() { RequiredLength = PasswordRule.Least, RequireDigit = false, RequireLowercase = false, RequireUppercase = false, RequireNonAlphanumeric = false, RequiredUniqueChars = 1 };
            })
            .AddUserStore<AccountStore>()
            .AddPasswordValidator<PasswordRule>()
            .AddDefaultTokenProviders();
        services.Configure<DataProtectionTokenProviderOptions>(token => token.TokenLifespan = TimeSpan.FromHours(1));
        services.Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = PeopleOptions.PasswordRounds);
        services.AddSingleton<PasswordRule>();
        services.AddScoped<Session>();
        services.AddScoped<SignInLimits>();
        services.AddHttpContextAccessor();
        services.AddAuthentication(SignInCookie.Scheme)
            .AddCookie(cookie => SignInCookie.Configure(cookie, options.SecureCookies))
            .AddCookie(SecondStepCookie.Scheme, cookie => SecondStepCookie.Configure(cookie, options.SecureCookies));
        services.AddSingleton(new SiteCookie(SignInCookie.Name(options.SecureCookies), "Keeps you logged in", "12 hours after your last click"));
        services.AddSingleton(new SiteCookie(SecondStepCookie.Name(options.SecureCookies), "Remembers that your password was right until you enter your code", "5 minutes"));
        AddPasskeys(services, options);
        services.AddSingleton<TwoStep>().AddSingleton<KeepTwoStep>().AddSingleton<EndSession>().AddScoped<EnterCode>();
        services.AddSingleton(new AccountLink("Log in with two steps", "/account/two-step", "a code from your phone besides your password"));
        services.AddSingleton(new AccountLink("Passkeys", "/account/passkeys", "log in by your fingerprint, face or PIN"));
        services.AddSingleton(new AccountLink("Where you are logged in", "/account/sessions", "see and end your sessions"));
        services.AddSingleton(new AccountLink("Your profile", "/account/profile", "what other members see of you"));
        services.AddSingleton(new AccountLink("Your data", "/account/data", "take a copy of all that is kept of you, or close your account"));
        services.Configure<MvcOptions>(mvc => mvc.Filters.Add(new TwoStepFilter()));
        services.AddSingleton<IAuthorizationHandler, RequiresPermission>();
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAssertion(_ => false).Build());
    }

    private static void AddPasskeys(IServiceCollection services, PeopleOptions options)
    {
        services.AddOptions<IdentityPasskeyOptions>().Configure<SiteOptions>(Passkeys.Configure);
        services.AddScoped<IPasskeyHandler<Account>, PasskeyHandler<Account>>().AddScoped<Passkeys>();
        services.AddScoped<AddPasskey>().AddSingleton<RemovePasskey>().AddScoped<LogInWithPasskey>();
        services.AddAuthentication().AddCookie(PasskeyCookie.Scheme, cookie => PasskeyCookie.Configure(cookie, options.SecureCookies));
        services.AddSingleton(new SiteCookie(PasskeyCookie.Name(options.SecureCookies), "Remembers what we asked your device to sign, while you add a passkey or log in with one", "5 minutes"));
    }

    private static void AddProvider(IServiceCollection services, ProviderOptions provider, bool secure)
    {
        services.AddSingleton(provider);
        services.AddScoped<LogInWithProvider>().AddSingleton<LinkProvider>().AddSingleton<UnlinkProvider>().AddScoped<RegisterByProvider>();
        if (!provider.IsOn)
        {
            return;
        }

        services.AddAuthentication()
            .AddCookie(ProviderCookie.Scheme, cookie => ProviderCookie.Configure(cookie, secure))
            .AddOpenIdConnect(ProviderLogIn.Scheme, oidc => ProviderLogIn.Configure(oidc, provider, secure));
        services.AddSingleton(new SiteCookie(ProviderCookie.Name(secure), $"Remembers who {provider.Name} says you are, until you have logged in, linked your account or registered", "15 minutes"));
        services.AddSingleton(new SiteCookie(ProviderLogIn.BackCookie, $"Shows that you come back from {provider.Name} to where you began", "15 minutes"));
        services.AddSingleton(new SiteCookie(ProviderLogIn.NonceCookie, $"Shows that the answer of {provider.Name} is to your own question", "15 minutes"));
        services.AddSingleton(new AccountLink($"Log in with {provider.Name}", "/account/provider/link", "link your account, or end the link"));
    }
}
