using System.Text.Encodings.Web;
using System.Text.Unicode;
using Lykta.Demonstrations;
using Lykta.Design;
using Lykta.Modules.People.SignInProvider;
using Lykta.Modules.Reports.SubmitReport;
using Lykta.Platform;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Audit.Checkpoints;
using Lykta.Platform.Audit.Export;
using Lykta.Platform.Audit.Verify;
using Lykta.Platform.Backup;
using Lykta.Platform.Database;
using Lykta.Platform.Documents;
using Lykta.Platform.FieldKeys;
using Lykta.Platform.Files;
using Lykta.Platform.Jobs;
using Lykta.Platform.Metrics;
using Lykta.Platform.Web;
using Microsoft.AspNetCore.DataProtection;

namespace Lykta;

/// <summary>Puts Lykta together, the same for the server, the command line and the tests.</summary>
internal static class LyktaApp
{
    public static WebApplication Build(LyktaSettings settings, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory, ApplicationName = "lykta" });
        builder.WebHost.UseStaticWebAssets();
        builder.Host.UseDefaultServiceProvider(o => o.ValidateScopes = o.ValidateOnBuild = true);
        builder.Logging.AddLogs(settings.LogAsJson);
        builder.WebHost.ConfigureKestrel(o =>
        {
            o.AddServerHeader = false;
            o.Limits.MaxRequestBodySize = 12 * 1024 * 1024;
        });
        AddPlatform(builder.Services, settings);
        builder.Services.AddModules();
        if (settings.Provider is { } provider)
        {
            builder.Services.AddSignInProvider(provider);
        }

        configure?.Invoke(builder);
        var app = builder.Build();
        Use(app);
        return app;
    }

    private static void AddPlatform(IServiceCollection services, LyktaSettings settings)
    {
        services.AddSingleton(settings);
        services.AddSingleton(settings.Clock);
        services.AddSingleton(settings.Database);
        settings.Database.Register(services);
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddScoped<NewRows>();
        AddAudit(services, settings);
        services.AddSingleton<ChangePlaces>();
        services.AddScoped<Changes>();
        services.AddScoped<BackupWriter>();
        services.AddScoped<RestoreDrill>();
        services.AddScoped<BackupReader>();
        services.AddScoped<ReadTransaction>();
        services.AddScoped<CurrentViewer>();
        services.AddSingleton<OwnAddress>();
        services.AddJobs(settings);
        services.AddSingleton<RequestMeter>();
        services.AddSingleton<InstallationState>();
        services.AddDocuments();
        services.AddScoped<IFileStore, DatabaseFiles>();
        services.AddScoped<PhotoAnswers>();
        services.AddSingleton<VirusScanner>();
        services.AddFieldKeys();
        services.AddHttpContextAccessor();
        services.AddAntiforgery(o => (o.Cookie.Name, o.Cookie.SecurePolicy) = (Cookies.Protection, CookieSecurePolicy.SameAsRequest));
        services.AddRazorComponents();
        services.AddLyktaDesign();
        services.AddApi();
        services.AddOpenApi("v1");
        var protection = services.AddDataProtection().SetApplicationName("lykta");
        if (settings.Keys is { } folder)
        {
            protection.PersistKeysToFileSystem(new DirectoryInfo(folder));
        }
    }

    private static void AddAudit(IServiceCollection services, LyktaSettings settings)
    {
        services.AddScoped<AuditTrail>();
        services.AddScoped<Readings>();
        services.AddScoped<AuditVerifier>();
        services.AddScoped<AuditExport>();
        services.AddSingleton<CheckpointKey>();
        services.AddScoped<CheckpointWriter>();
        services.AddScoped<WitnessMail>();
        services.AddScoped<IRecurringJob, CheckpointJob>();
        if (settings.RunJobs)
        {
            services.AddHostedService<CheckpointAtShutdown>();
        }
    }

    private static void Use(WebApplication app)
    {
        app.UseProxyAddress(app.Services.GetRequiredService<LyktaSettings>());
        app.UseHostCookies();
        app.UseSecurityHeaders();
        app.UseErrorAnswers();
        app.UseRouting();
        app.UseAuthentication();
        app.UseMiddleware<SameOrigin>();
        app.UseMiddleware<RequestLimiter>();
        app.UseMiddleware<ViewerMiddleware>();
        app.UseMiddleware<ReporterVisits>();
        app.UseAntiforgery();
        app.UseMiddleware<LateForms>();
        app.UseMiddleware<ScannedForms>();
        app.MapStaticAssets().ForAnyone();
        app.MapOpenApi().ForAnyone();
        app.MapHealth();
        app.MapMetrics();
        app.MapModules();
        app.MapDemonstrations();
        app.MapPages();
    }
}
