using Lykta.Kernel;

namespace Lykta.Demonstrations.GenerateDemo;

/// <summary>A known place of the town: where, whose, and how much happens there beside its neighbours.</summary>
internal sealed record DemoPlace(string Name, string Address, string Area, double East, double North, double Pull = 1, string? Owner = null)
{
    public Position Position { get; } = DemoShapes.At(East, North);
}

internal static class DemoPlaces
{
    public const string NorthEntrance = "Resecentrum, norra entrén";
    public const string Square = "Stortorget";
    public const string KolgardenCentre = "Kolgården centrum";
    public const string Granen = "Kv. Granen, källargångarna";
    public const string Bathing = "Sjöviks badplats";

    public static readonly IReadOnlyList<DemoPlace> Lykteby =
    [
        new(NorthEntrance, "Järnvägsgatan 2", "C1", 120, 520, 1.6),
        new("Resecentrum, bussterminalen", "Järnvägsgatan 6", "C1", 260, 470, 1.2),
        new(Square, "Stortorget", "C1", 0, 0, 1.5),
        new("Stadsbiblioteket", "Storgatan 11", "C1", -120, 90),
        new("Stadsparken", "Parkvägen 1", "C1", -300, -150, 1.3),
        new("Gallerian", "Storgatan 20", "C1", 140, -60, 1.2, "handel"),
        new("Parkeringshuset Kvarnen", "Kvarngatan 3", "C1", 330, -200),
        new("Gångtunneln under järnvägen", "Järnvägsgatan", "C1", -60, 560, 1.2),
        new("Lilla torget", "Hamngatan 4", "C1", -180, 260, 0.7),
        new("Stadshuset", "Rådhusgatan 1", "C1", 80, 130, 0.4),
        new("Tallbackaskolan", "Tallbacksvägen 14", "C2", 500, -1250, 1.2, "skola"),
        new(Granen, "Granstigen 5", "C2", 780, -1480, 1.1, "tallbacken"),
        new("Kv. Tallen, gården", "Tallbacksvägen 30", "C2", 620, -1700, 1, "tallbacken"),
        new("Tallbacksvallen", "Idrottsvägen 2", "C2", 1100, -1300, 0.8),
        new("Tallbackens centrum", "Tallbacksvägen 21", "C2", 350, -1500, 1.4),
        new("Lekplatsen Kottestigen", "Kottestigen", "C2", 250, -1900, 0.7),
        new(KolgardenCentre, "Kolgårdsvägen 40", "C3", 1500, 150, 1.6, "lyktan"),
        new("Kolgårdens p-däck", "Kolgårdsvägen 44", "C3", 1650, 40, 1.1, "lyktan"),
        new("Kolgården, gård 3–5", "Slaggatan 3", "C3", 1850, 300, 1, "lyktan"),
        new("Ungdomens hus", "Slaggatan 12", "C3", 1350, -150),
        new("Bollplanen Milan", "Slaggatan 30", "C3", 2100, -100, 0.7),
        new("Gångbron över Lyktån", "Åpromenaden", "C3", 1050, -280, 0.8),
        new("Norrängsskolan", "Ängsgatan 8", "C4", 250, 1500, 1.1, "skola"),
        new("Norrängens centrum", "Norrängsleden 12", "C4", 100, 1250, 1.3),
        new("Kv. Ängen, gården", "Ängsgatan 21", "C4", 600, 1700, 1, "lyktan"),
        new("Idrottsparken", "Norrängsleden 30", "C4", -350, 1600, 0.9),
        new("Norrängens återvinning", "Ängsgatan 40", "C4", 800, 1200, 0.9),
        new("Lyktegymnasiet", "Västra Ringgatan 9", "C5", -1100, -800, 1.3, "skola"),
        new("Västra parken", "Parkvägen 20", "C5", -1500, -1100),
        new("Vårdcentralen", "Västra Ringgatan 22", "C5", -900, -1300, 0.6),
        new("Industrigatan, rondellen", "Industrigatan", "C5", -1900, -1200, 1.2),
        new(Bathing, "Badstigen 1", "C6", -5900, 4000, 1.3),
        new("Sjöviks livs", "Sjöviksvägen 88", "C6", -6700, 4400),
        new("Sjöviks skola", "Sjöviksvägen 95", "C6", -6900, 4000, 0.8, "skola"),
        new("Hamnplan", "Hamngatan 40", "C7", -1300, 350, 1.2),
        new("Båtuppläggningen", "Varvsgatan 2", "C7", -1350, 800, 0.8, "batar"),
        new("Strandpromenaden", "Strandpromenaden", "C7", -1100, 120),
        new("Skateparken", "Hamngatan 33", "C7", -1000, 500, 1.1),
        new("Hyttbyns bystuga", "Hyttvägen 60", "C8", 6300, 4600),
        new("Badplatsen Långtjärn", "Långtjärnsvägen", "C8", -3300, -5800, 1.2),
        new("Rastplatsen Lyktån", "Kolgårdsvägen", "C8", 7200, 800),
        new("Grustaget Åsen", "Norrängsleden", "C8", 2000, 9200, 0.7),
        new("Återvinningen Hyttbyn", "Hyttvägen 44", "C8", 5900, 4100),
    ];
}
