namespace Lykta.Demonstrations.GenerateDemo;

/// <summary>The habits of every kind, and what the days of the year do to them.</summary>
internal static class DemoKinds
{
    //                        hours 00–05 06–11 12–17 18–23     Mon–Sun    Jan–Dec          C1–C8
    public static readonly IReadOnlyList<KindPattern> All =
    [
        new("gathering", 13.0, "421000 000112 223445 678986", "3446985", "344567 876655", "94752251", 0.75),
        new("drug", 9.0, "321100 001122 334456 777654", "5556885", "555666 666666", "93722140", 0.70),
        new("damage", 9.0, "432111 333222 233344 556665", "5344677", "556778 667766", "74653332", 0.60, 0.45, 0.12),
        new("graffiti", 8.5, "543211 233322 222333 345666", "6544466", "456777 567765", "73743131", 0.30, 0.60, 0.10),
        new("vehicle", 11.5, "432100 001112 223445 678876", "3445874", "223677 788654", "53452643", 0.60),
        new("unsafe_place", 6.0, "210000 221111 112334 678754", "5555443", "875432 134678", "64553332", 0.65),
        new("disorder", 7.5, "653100 001112 223344 566788", "3345985", "445567 766556", "93641241", 0.80),
        new("litter", 11.5, "000000 378765 443322 211000", "9555457", "334678 876543", "85553543", 0.35),
        new("alcohol", 7.0, "754210 001233 334455 567888", "3346984", "445677 776556", "94431261", 0.60),
        new("violence", 1.3, "763100 000122 333333 445678", "3335885", "445566 666655", "83531120", 0.90),
        new("fire", 1.7, "321110 000112 223445 677654", "4444676", "446876 555676", "45642323", 0.85),
        new("burglary", 3.2, "544433 222222 222333 334445", "7555567", "665444 556778", "37545446", 0.90, 0.55, 0.25),
        new("theft", 4.2, "100000 002467 778998 753211", "5555773", "555666 665678", "93432230", 0.65),
        new("robbery", 0.3, "642100 000011 112234 567776", "3444875", "555555 556665", "94521110", 0.95),
        new("maintenance", 7.0, "000000 489876 554332 111000", "8766532", "655566 655677", "56665543", 0.55),
        new("staff_incident", 0.9, "100000 024567 766654 332221", "5556641", "555555 445665", "93522010", 0.95),
        new("rumour", 1.0, "000000 124455 555555 444321", "5555543", "556555 345676", "43441110", 0.95),
        new("school", 1.3, "000000 028999 987653 211000", "6667700", "666663 036776", "37153200", 0.95),
        new("planned_event", 0.7, "000000 028888 866420 000000", "6665510", "456787 567677", "93342223", 1.00),
        new("other", 1.0, "211000 123444 445555 544332", "5555554", "555555 555555", "54443333", 1.00),
    ];

    /// <summary>What sets a day apart: pay days, the nights of the year, whether school is in.</summary>
    public static double Occasion(string kind, DateOnly day)
    {
        var factor = 1.0;
        if (kind is "alcohol" or "disorder" or "violence" or "gathering")
        {
            factor *= DemoCalendar.IsPayDay(day) || DemoCalendar.IsPayDay(day.AddDays(-1)) ? 1.5 : 1;
            factor *= DemoCalendar.IsMidsummer(day) || DemoCalendar.IsWalpurgis(day) || DemoCalendar.IsEndOfSchool(day) ? 2.4 : 1;
            factor *= DemoCalendar.IsNewYear(day) || DemoCalendar.IsLucia(day) ? 2.0 : 1;
        }

        if (kind is "fire" or "damage")
        {
            factor *= DemoCalendar.IsNewYear(day) ? 5.0 : DemoCalendar.IsHalloween(day) ? 3.0 : DemoCalendar.IsWalpurgis(day) ? 2.0 : 1;
        }

        if (kind == "school")
        {
            factor *= DemoCalendar.IsSchoolDay(day) ? 1.5 : 0;
        }

        if (kind is "gathering" or "damage" or "graffiti" && !DemoCalendar.IsSchoolDay(day) && day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
        {
            factor *= 1.2;
        }

        return factor;
    }

    /// <summary>What a sort of work comes across, most of all first; the rest is rare.</summary>
    public static double SeenBy(Watch watch, string kind) => Index(Of(watch), kind) switch
    {
        -1 => 0.03,
        < 3 => 2.2,
        < 6 => 1.2,
        _ => 0.6,
    };

    /// <summary>Whether a sort of work is out at an hour; finds of the morning are made by the day's people.</summary>
    public static double OutAt(Watch watch, int hour) => watch switch
    {
        Watch.Guards => hour is >= 18 or < 6 ? 1.6 : 0.5,
        Watch.Police or Watch.Rescue => 1,
        Watch.NightWalkers => hour is >= 20 or < 2 ? 1 : 0,
        Watch.FieldWorkers => hour is >= 15 and < 24 ? 1 : 0.1,
        Watch.Leisure => hour is >= 14 and < 22 ? 1 : 0.05,
        Watch.Shops or Watch.Library => hour is >= 9 and < 20 ? 1 : 0.02,
        Watch.Transit => hour is >= 6 and < 23 ? 1 : 0.1,
        _ => hour is >= 6 and < 17 ? 1 : 0.12,
    };

    private static string[] Of(Watch watch) => watch switch
    {
        Watch.Guards => ["gathering", "disorder", "vehicle", "alcohol", "damage", "unsafe_place", "drug", "violence", "burglary", "graffiti", "fire"],
        Watch.Police => ["drug", "violence", "robbery", "disorder", "vehicle", "gathering", "burglary", "theft", "rumour", "planned_event"],
        Watch.Caretakers => ["litter", "damage", "graffiti", "burglary", "unsafe_place", "maintenance", "drug", "gathering", "fire"],
        Watch.FieldWorkers => ["gathering", "drug", "rumour", "alcohol", "school", "unsafe_place", "planned_event", "other", "disorder"],
        Watch.Parks => ["litter", "graffiti", "maintenance", "damage", "unsafe_place", "vehicle", "drug", "other"],
        Watch.School => ["school", "rumour", "vehicle", "damage", "graffiti", "gathering", "drug", "staff_incident"],
        Watch.Library => ["disorder", "staff_incident", "theft", "alcohol", "gathering", "other"],
        Watch.Shops => ["theft", "staff_incident", "disorder", "alcohol", "robbery", "litter"],
        Watch.Rescue => ["fire", "damage", "vehicle", "planned_event", "maintenance"],
        Watch.NightWalkers => ["gathering", "alcohol", "unsafe_place", "drug", "disorder", "violence"],
        Watch.Transit => ["disorder", "drug", "alcohol", "gathering", "damage", "graffiti", "staff_incident", "litter", "theft"],
        Watch.Harbour => ["litter", "theft", "damage", "vehicle", "burglary", "maintenance", "alcohol"],
        _ => ["gathering", "rumour", "school", "vehicle", "drug", "planned_event", "damage"],
    };

    private static int Index(string[] kinds, string kind) => Array.IndexOf(kinds, kind);
}
