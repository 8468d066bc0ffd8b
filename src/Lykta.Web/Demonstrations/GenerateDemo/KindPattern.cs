namespace Lykta.Demonstrations.GenerateDemo;

/// <summary>How the time of a kind is known.</summary>
internal enum TimeKnown
{
    /// <summary>Seen as it happened.</summary>
    Seen,

    /// <summary>Found in the morning: some time since the evening before.</summary>
    Overnight,

    /// <summary>Found on Monday: some time since Friday.</summary>
    Weekend,
}

/// <summary>The habits of one kind, as digits from 0 to 9: 24 hours from midnight, seven days from Monday, twelve months from January, eight areas from C1.</summary>
internal sealed record KindPattern(string Kind, double Share, string Hours, string Days, string Months, string Areas, double Text, double Overnight = 0, double Weekend = 0)
{
    private readonly double[] hours = Digits(Hours, 24);
    private readonly double[] days = Digits(Days, 7);
    private readonly double[] months = Digits(Months, 12);
    private readonly double[] areas = Digits(Areas, 8);

    public double Hour(int hour) => hours[hour];

    /// <summary>How this day compares with the kind's ordinary one.</summary>
    public double Day(DateOnly day) => days[((int)day.DayOfWeek + 6) % 7] / days.Average() * (months[day.Month - 1] / months.Average());

    public double Area(int number) => areas[number % 8];

    public TimeKnown Known(DemoRandom random)
    {
        var draw = random.Share();
        return draw < Overnight ? TimeKnown.Overnight : draw < Overnight + Weekend ? TimeKnown.Weekend : TimeKnown.Seen;
    }

    private static double[] Digits(string digits, int count)
    {
        var values = digits.Where(char.IsAsciiDigit).Select(c => (double)(c - '0')).ToArray();
        return values.Length == count ? values : throw new ArgumentException($"\"{digits}\" holds {values.Length} digits, not {count}.", nameof(digits));
    }
}
