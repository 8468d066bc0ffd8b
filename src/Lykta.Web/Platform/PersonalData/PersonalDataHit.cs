namespace Lykta.Platform.PersonalData;

/// <summary>What about a person a text gives away.</summary>
internal enum PersonalDataKind
{
    PersonalNumber,
    Phone,
    EMail,
    Plate,

    /// <summary>First name and surname, or a title and a surname.</summary>
    FullName,

    /// <summary>A first name alone.</summary>
    FirstName,

    /// <summary>Street and number, when somebody is named in the same sentence.</summary>
    Address,
}

/// <summary>Where in a text something about a person stands. It carries the place and never the words, so it may be logged.</summary>
internal readonly record struct PersonalDataHit(PersonalDataKind Kind, int Start, int Length)
{
    public int End => Start + Length;

    /// <summary>A word that is a name may be a street's or a bear's; a number that is a person's is nobody else's.</summary>
    public bool MayBeMistaken => Kind is PersonalDataKind.FullName or PersonalDataKind.FirstName or PersonalDataKind.Address;

    public bool Overlaps(PersonalDataHit other) => Start < other.End && other.Start < End;
}
