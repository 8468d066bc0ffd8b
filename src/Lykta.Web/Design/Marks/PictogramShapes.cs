using System.Collections.Frozen;

namespace Lykta.Design;

/// <summary>The drawings: 24 × 24, one stroked path each, own work. Report kinds first, then the icons of the interface.</summary>
internal static class PictogramShapes
{
    private static readonly FrozenDictionary<string, string> Shapes = new Dictionary<string, string>
    {
        // Report kinds: what a caretaker would draw on a note.
        ["damage"] = "M4 4h16v16H4zM13 4l-3 6 4 3-3 7M10 10 4 12M14 13l6-2",
        ["graffiti"] = "M8 10h6v11H8zM9 10V7h4v3M11 7V5M15 5h1M18 4h1M18 7h1M8 14h6",
        ["litter"] = "M5 7h14M7 7l1 14h8l1-14M10 7V4h4v3M10.5 11l.4 6M13.5 11l-.4 6",
        ["fire"] = "M12 3c.5 3.5 5.5 5.5 5.5 11a5.5 5.5 0 0 1-11 0c0-2.5 1.3-4 2.3-5 .2 1.7.9 2.5 1.7 2.5C12.5 11 11 7 12 3z",
        ["drug"] = "M13.5 4.2l6.3 6.3a4 4 0 0 1-5.7 5.7L7.8 9.8a4 4 0 0 1 5.7-5.6zM10.5 13l5.6-5.6M5 17.5h.01M8 20h.01M4.5 21h.01",
        ["alcohol"] = "M10 3h4v5l2 3v10H8V11l2-3zM8 14h8M8 18h8",
        ["gathering"] = "M12 8.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM5 11a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM19 11a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM7.5 20v-4.5a4.5 4.5 0 0 1 9 0V20M2.5 18v-2a2.5 2.5 0 0 1 3-2.4M21.5 18v-2a2.5 2.5 0 0 0-3-2.4",
        ["disorder"] = "M4 10v4h3l6 4V6L7 10zM16.5 9l3-2M17 12h4M16.5 15l3 2",
        ["violence"] = "M5 12V9a1.7 1.7 0 0 1 3.4 0V7.5a1.7 1.7 0 0 1 3.4 0 1.7 1.7 0 0 1 3.4 0V9A1.7 1.7 0 0 1 18.6 9v5.5A5.5 5.5 0 0 1 13 20h-2.5A5.5 5.5 0 0 1 5 14.5zM8.4 9v2.5M11.8 8v3.5M15.2 9v2.5M5 14.5h6",
        ["robbery"] = "M7 9h10l2 12H5zM9.5 9V7a2.5 2.5 0 0 1 5 0v2M12 12.5v3.5M12 18.3v.2",
        ["burglary"] = "M5 21V4h10v17M3 21h12M11.5 12.5v1.5M21 5l-5 8M21 5l-2.5.5M16 13l-1.8 3",
        ["theft"] = "M4 8h10v11H4zM7 8V6a2 2 0 0 1 4 0v2M16 12h5M18.5 9.5 21 12l-2.5 2.5",
        ["vehicle"] = "M5.5 18.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM18.5 18.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM5.5 15.5l4-6h5l4 6M9.5 9.5l3.5 6h5.5M14.5 9.5 13.5 6H11M8 9.5h3M1 10h2.5M1 7h4",
        ["unsafe_place"] = "M9 21V7a3.5 3.5 0 0 1 7 0v1M13.5 8h5l1 3h-7zM6 21h6M14 14l-.5 1.5M16 14v1.5M18.2 14l.5 1.5M5 4a3 3 0 0 0 0 6",
        ["maintenance"] = "M14.5 6.5a4 4 0 0 1 5-2.3L17 6.7l.5 2 2 .5 2.3-2.5a4 4 0 0 1-5.5 4.6L8 19.5a2.1 2.1 0 0 1-3-3l8.3-8.3a4 4 0 0 1 1.2-1.7z",
        ["staff_incident"] = "M9 8.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM3 20v-3a6 6 0 0 1 9.5-4.9M4.5 20H12M18 11.5l5 9h-10zM18 15v2.5M18 18.9v.1",
        ["rumour"] = "M3 5h12v8H8l-3 3v-3H3zM18 9h3v8h-2v3l-3-3h-6v-1.5M6.5 8.5h5",
        ["planned_event"] = "M4 6h16v14H4zM4 10.5h16M8 3.5V8M16 3.5V8M12 12.5l.9 1.8 2 .3-1.4 1.4.3 2-1.8-.9-1.8.9.3-2-1.4-1.4 2-.3z",
        ["school"] = "M12 4 3 9l9 5 9-5zM6 11v5.5c3 2.7 9 2.7 12 0V11M21 9v6",
        ["absence"] = "M4 5h16v11H4zM8 20h8M12 16v4M9.5 8.5l5 4M14.5 8.5l-5 4",
        ["other"] = "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM8 12h.01M12 12h.01M16 12h.01",

        // The interface.
        ["menu"] = "M4 7h16M4 12h16M4 17h16",
        ["back"] = "M14.5 6l-6 6 6 6",
        ["forward"] = "M9.5 6l6 6-6 6",
        ["sort"] = "M8 10l4-4 4 4M8 14l4 4 4-4",
        ["sort-up"] = "M6 14l6-6 6 6",
        ["sort-down"] = "M6 10l6 6 6-6",
        ["info"] = "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 11v5.5M12 7.7v.1",
        ["wrong"] = "M12 3.5 22 20.5H2zM12 10v5M12 17.7v.1",
        ["done"] = "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM8 12.2l2.8 2.8L16 9.5",
        ["to-do"] = "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z",
        ["clock"] = "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5.2l3.3 2",
        ["tick"] = "M5 12.5 10 17.5 19.5 7",
        ["cross"] = "M6 6l12 12M18 6 6 18",
        ["plus"] = "M12 5v14M5 12h14",
        ["search"] = "M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.5 15.5 21 21",
        ["filter"] = "M3 5h18l-7 8.5V20l-4-2v-4.5z",
        ["empty"] = "M3 13l3-8h12l3 8v6H3zM3 13h5.5a3.5 3.5 0 0 0 7 0H21",
        ["pin"] = "M12 21.5c-5-6-7.5-9.3-7.5-12.5a7.5 7.5 0 0 1 15 0c0 3.2-2.5 6.5-7.5 12.5zM12 11.7a2.7 2.7 0 1 0 0-5.4 2.7 2.7 0 0 0 0 5.4z",
        ["map"] = "M3 6.5 9 4l6 2.5L21 4v13.5L15 20l-6-2.5L3 20zM9 4v13.5M15 6.5V20",
        ["phone"] = "M5 3.5h4l1.5 5-2.3 1.7a12 12 0 0 0 5.6 5.6l1.7-2.3 5 1.5v4A2 2 0 0 1 18.5 21 15.5 15.5 0 0 1 3 5.5a2 2 0 0 1 2-2z",
        ["camera"] = "M3 7.5h4.5L9 5h6l1.5 2.5H21V19H3zM12 16.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7z",
        ["copy"] = "M8 8h12v12H8zM16 8V4H4v12h4",
        ["print"] = "M7 9V3.5h10V9M7 17H3.5V9h17v8H17M7 14h10v6.5H7z",
        ["download"] = "M12 4v11M7.5 11l4.5 4.5 4.5-4.5M4 19.5h16",
        ["upload"] = "M12 15.5v-11M7.5 9 12 4.5 16.5 9M4 19.5h16",
        ["edit"] = "M4 20l1-4.5L16.5 4l3.5 3.5L8.5 19zM14 6.5l3.5 3.5",
        ["link"] = "M10 14a4 4 0 0 0 6 .4l3-3a4.2 4.2 0 0 0-6-6L11.5 7M14 10a4 4 0 0 0-6-.4l-3 3a4.2 4.2 0 0 0 6 6l1.5-1.6",
        ["lock"] = "M5.5 11h13v9.5h-13zM8.5 11V8a3.5 3.5 0 0 1 7 0v3M12 14.5v2.5",
        ["person"] = "M12 11.5a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20.5v-1a7.5 7.5 0 0 1 15 0v1z",
        ["repeat"] = "M4 11V9.5A3.5 3.5 0 0 1 7.5 6H20M17 3l3 3-3 3M20 13v1.5a3.5 3.5 0 0 1-3.5 3.5H4M7 21l-3-3 3-3",

        // What the machine found: marks that no level has.
        ["finding-many"] = "M4 16h4M10 16h4M17 20V4M13.5 7.5 17 4l3.5 3.5",
        ["finding-few"] = "M4 8h4M10 8h4M17 4v16M13.5 16.5 17 20l3.5-3.5",
        ["finding-usual"] = "M3 9h18M3 15h18M5 12h.01M9.5 12h.01M14 12h.01M18.5 12h.01",
        ["finding-risk"] = "M3 18l5-3 4 1 8-9M15.5 6.5 20 7l.5 4.5",
        ["finding-ceased"] = "M3 7l6 6 3-2 4 6.5h5",
    }.ToFrozenDictionary();

    public static IEnumerable<string> Names => Shapes.Keys;

    public static string Of(string kind) => Shapes.TryGetValue(kind, out var shape) ? shape : Shapes["other"];
}
