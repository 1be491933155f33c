using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Preceptor.Contracts;
using Preceptor.Kernel.Data;
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
        services.AddScoped<Register>().AddScoped<ConfirmRegistration>().AddSingleton<DecideRegistration>();
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
        services.AddSingleton<TwoStep>().AddSingleton<KeepTwoStep>().AddSingleton<EndSession>().AddScoped<EnterCode>();
        services.AddSingleton(new AccountLink("Log in with two steps", "/account/two-step", "a code from your phone besides your password"));
        services.AddSingleton(new AccountLink("Where you are logged in", "/account/sessions", "see and end your sessions"));
        services.AddSingleton(new AccountLink("Your profile", "/account/profile", "what other members see of you"));
        services.AddSingleton(new AccountLink("Your data", "/account/data", "take a copy of all that is kept of you, or close your account"));
        services.Configure<MvcOptions>(mvc => mvc.Filters.Add(new TwoStepFilter()));
        services.AddSingleton<IAuthorizationHandler, RequiresPermission>();
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAssertion(_ => false).Build());
    }
}
