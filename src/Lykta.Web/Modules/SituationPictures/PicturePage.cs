using Lykta.Design;
using Lykta.Kernel;
using Lykta.Modules.SituationPictures.Contracts;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Lykta.Platform.Documents;
using Lykta.Platform.Web;
using Microsoft.AspNetCore.Components;

namespace Lykta.Modules.SituationPictures;

/// <summary>A page about a part of one picture: finds it by its address, and leads back to it.</summary>
public abstract class PicturePage : LoadedComponent
{
    [Parameter]
    public string Municipality { get; set; } = string.Empty;

    [Parameter]
    public string Period { get; set; } = string.Empty;

    [SupplyParameterFromQuery(Name = "slag")]
    public string? KindName { get; set; }

    [SupplyParameterFromQuery(Name = "version")]
    public int? Revision { get; set; }

    [CascadingParameter]
    public HttpContext Http { get; set; } = null!;

    private protected SituationPicture Picture { get; private set; } = null!;

    private protected Viewer Viewer => Current.Viewer;

    private protected FieldErrors Errors { get; } = [];

    [Inject]
    private protected LyktaDbContext Db { get; set; } = null!;

    [Inject]
    private protected CurrentViewer Current { get; set; } = null!;

    [Inject]
    private protected NavigationManager Navigation { get; set; } = null!;

    private protected bool IsAdopted => Picture.State == PictureState.Adopted;

    private protected CancellationToken Ct => Http.RequestAborted;

    private protected string PeriodName => Picture.Period.Name.Capitalised().ToString();

    protected sealed override async Task OnInitializedAsync()
    {
        Picture = await Db.PictureAtAsync(Period, KindName, Revision, Ct);
        await LoadAsync();
    }

    /// <summary>Reads the rest of what the page shows.</summary>
    private protected virtual Task LoadAsync() => Task.CompletedTask;

    private protected string At(string? page = null) => PictureAddress.Of(Picture, page);

    private protected IReadOnlyList<Crumb> Trail(Text here) =>
        [new(PicturePageTexts.Pictures, $"/{Municipality}/lagesbild"), new(PeriodName, At()), new(here)];

    /// <summary>Where to go when done, or the sentence that says why not.</summary>
    private protected void Answer(Refusal? refusal, string to, string field = "")
    {
        if (refusal is null)
        {
            Navigation.NavigateTo(to);
        }
        else
        {
            Errors.Take(refusal, prefix: "", field);
        }
    }
}

/// <summary>Words that every page about a picture shares.</summary>
internal static class PicturePageTexts
{
    public static readonly Text Pictures = ShowPicture.ShowPictureTexts.Pictures;
    public static readonly Text Back = new("Till lägesbilden", "To the picture");
    public static readonly Text Save = new("Spara", "Save");
    public static readonly Text Remove = new("Ta bort", "Remove");
    public static readonly Text Change = new("Ändra", "Change");
    public static readonly Text Cancel = new("Avbryt", "Cancel");
    public static readonly Text Area = new("Område", "Area");
    public static readonly Text Audience = new("Vem får läsa?", "Who may read?");
    public static readonly Text AudienceHint = new(
        "Myndigheter är kommunen, polisen och räddningstjänsten.", "Authorities are the municipality, the police and the rescue service.");
    public static readonly Text Frozen = new(
        "Lägesbilden är fastställd och kan inte ändras. Gör en ny version om något behöver rättas.",
        "The picture is adopted and cannot change. Make a new version if something needs correcting.");
    public static readonly Text NewVersion = new("Ny version", "New version");

    public static Text State(PictureState state) => state switch
    {
        PictureState.Adopted => new("Fastställd", "Adopted"),
        PictureState.Basis => new("Underlag", "Basis"),
        _ => new("Utkast", "Draft"),
    };

    public static IReadOnlyList<Choice> Audiences => [.. Enum.GetValues<Audience>().Select(a => new Choice(a.ToString(), a.Name()))];

    public static Text AudienceName(string audience) => Enum.Parse<Audience>(audience).Name();
}
