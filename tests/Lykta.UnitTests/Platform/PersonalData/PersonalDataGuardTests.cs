using System.Diagnostics;
using Lykta.Platform.PersonalData;

namespace Lykta.UnitTests.Platform.PersonalData;

/// <summary>The numbers are the well-known examples of Skatteverket and Wikipedia, or made here; none is looked up.</summary>
public class PersonalDataGuardTests
{
    [Theory]
    [InlineData("811218-9876")]
    [InlineData("8112189876")]
    [InlineData("811218 9876")]
    [InlineData("811218 - 9876")]
    [InlineData("811218–9876")]
    [InlineData("81 12 18-9876")]
    [InlineData("19811218-9876")]
    [InlineData("198112189876")]
    [InlineData("19 811218-9876")]
    [InlineData("1981-12-18-9876")]
    [InlineData("1981-12-18 9876")]
    [InlineData("670919-9530")]
    [InlineData("19121212-1212")]
    [InlineData("121212+1212")]
    [InlineData("701063-2391")]
    [InlineData("19701063-2391")]
    [InlineData("811218-T123")]
    public void Find_PersonalNumber_InEveryWayItIsWritten(string number) => OnlyHit($"Det var ({number}), sa hon.", number, PersonalDataKind.PersonalNumber);

    [Theory]
    [InlineData("811218-9877")]
    [InlineData("811318-9876")]
    [InlineData("810231-9874")]
    [InlineData("556677-8899")]
    [InlineData("8112189876123")]
    [InlineData("Ordernummer 4500123456")]
    [InlineData("Ärende 2026-000123, faktura 20261234567")]
    [InlineData("ISBN 978-91-7000-150-5")]
    public void Find_DigitsThatArePersonalNumberToNobody_AreNot(string text) => PersonalDataGuard.Find(text).ShouldBeEmpty();

    [Theory]
    [InlineData("070-123 45 67")]
    [InlineData("0701234567")]
    [InlineData("070 123 45 67")]
    [InlineData("070/123 45 67")]
    [InlineData("073-1234567")]
    [InlineData("+46 70 123 45 67")]
    [InlineData("+46701234567")]
    [InlineData("+46 (0)70-123 45 67")]
    [InlineData("0046701234567")]
    [InlineData("08-123 456 78")]
    [InlineData("08-12 34 56")]
    [InlineData("(08) 123 456 78")]
    [InlineData("0500-12 34 56")]
    [InlineData("019-21 10 00")]
    [InlineData("+47 22 12 34 56")]
    public void Find_Phone_InEveryWayItIsWritten(string number) => OnlyHit($"Ring {number}.", number, PersonalDataKind.Phone);

    [Fact]
    public void Find_MobileNumberThatIsAlsoAPersonalNumber_PrefixAndWordsDecide()
    {
        var number = WithCheckDigit("070512123");
        var grouped = $"{number[..3]}-{number[3..6]} {number[6..8]} {number[8..]}";
        OnlyHit($"Nås på {number}", number, PersonalDataKind.Phone);
        OnlyHit($"Nås på {grouped}", grouped, PersonalDataKind.Phone);
        OnlyHit($"Pojken {number[..6]}-{number[6..]} var där", $"{number[..6]}-{number[6..]}", PersonalDataKind.PersonalNumber);
        OnlyHit($"Personnummer: {number}", number, PersonalDataKind.PersonalNumber);
        OnlyHit($"Tel: {number[..6]}-{number[6..]}", $"{number[..6]}-{number[6..]}", PersonalDataKind.Phone);
        OnlyHit($"Pojken 20{number}", $"20{number}", PersonalDataKind.PersonalNumber);
    }

    [Theory]
    [InlineData("anna.svensson@example.se")]
    [InlineData("Anna-Karin.Öberg+skola@kommun.example.org")]
    [InlineData("åsa@företag.se")]
    [InlineData("anna (at) example.se")]
    public void Find_EMail_IsFound(string address) => OnlyHit($"Skriv till {address}, så svarar hon.", address, PersonalDataKind.EMail);

    [Theory]
    [InlineData("ABC123")]
    [InlineData("ABC 123")]
    [InlineData("abc123")]
    [InlineData("Abc 123")]
    [InlineData("ABC12A")]
    [InlineData("ABC 12A")]
    [InlineData("ABC-123")]
    [InlineData("xyz 12b")]
    [InlineData("BUS123")]
    public void Find_Plate_IsFound(string plate) => OnlyHit($"En grå Volvo, {plate}, körde iväg.", plate, PersonalDataKind.Plate);

    [Fact]
    public void Find_PlateAfterItsWord_IsFoundEvenIfItIsAWord() => OnlyHit("Regnr: bus 123", "bus 123", PersonalDataKind.Plate);

    [Theory]
    [InlineData("Tog bus 123 från torget, sedan Bus 12B")]
    [InlineData("buss 123 och linje 4")]
    [InlineData("hus 112, rum 101, lgh 1101, hus 12A")]
    [InlineData("Storgatan 12A, Torget 4 B")]
    [InlineData("en BMW 320 och en Volvo V70, AES-256")]
    [InlineData("IQA123 ABI123 ÅBC123 ABC12O ABC1234 ABC12")]
    [InlineData("med 100 personer, kom 200, max 500")]
    [InlineData("Ring 112, 114 14 eller 1177. SOS 112.")]
    [InlineData("kl 20.00, kl. 2130, 18-21, 09.00-17.00, 0900-1700, 08:00")]
    [InlineData("2026-08-10 och 10/8 2026, vecka 33, åren 2019-2026")]
    [InlineData("2026-08-10 2130")]
    [InlineData("står på skylten.\nBMW 320 körde om")]
    [InlineData("öppet 08 00 17 00")]
    [InlineData("Postnummer 123 45, ordernummer 123456789")]
    [InlineData("dnr KS 2026/00123, plusgiro 12 34 56-7")]
    [InlineData("vid torget @ kl 20, #trygg, 3 st")]
    [InlineData("6580822, 674032")]
    [InlineData("")]
    public void Find_OrdinaryText_FindsNothing(string text) =>
        PersonalDataGuard.Find(text).Select(hit => text.Substring(hit.Start, hit.Length)).ShouldBeEmpty();

    [Theory]
    [InlineData("Anna Svensson")]
    [InlineData("anna svensson")]
    [InlineData("ANNA SVENSSON")]
    [InlineData("Anna-Karin Gholizadeh")]
    [InlineData("Mohammed Ahmed")]
    [InlineData("Fatima al-Hassan")]
    [InlineData("Carl von Essen")]
    [InlineData("Svensson, Anna")]
    [InlineData("A. Svensson")]
    [InlineData("Björn Borgström")]
    [InlineData("Rektor Lindqvist")]
    public void Find_FullName_IsFound(string name) => OnlyHit($"Vi såg att {name} gick hem.", name, PersonalDataKind.FullName);

    [Theory]
    [InlineData("Kalle sa att han var där", "Kalle")]
    [InlineData("Björn sa att det var lugnt", "Björn")]
    [InlineData("Vi pratade med Amir om det", "Amir")]
    [InlineData("Killen kallas micke", "micke")]
    public void Find_FirstNameAloneWhereTheWordsSaySo_IsFound(string text, string name) => OnlyHit(text, name, PersonalDataKind.FirstName);

    [Fact]
    public void Find_StreetAndNumber_OnlyBesideSomebody()
    {
        PersonalDataGuard.Find("Klotter på Karl Johansgatan 12").ShouldBeEmpty();
        PersonalDataGuard.Replace("Klotter. Anna Svensson bor på Karl Johansgatan 12 B, två trappor.").ShouldBe("Klotter. [person] bor på [adress], två trappor.");
        PersonalDataGuard.Replace("Anna Svensson såg det. Klotter på Nygatan 3.").ShouldBe("[person] såg det. Klotter på Nygatan 3.");
    }

    [Theory]
    [InlineData("Björn sedd vid skogen, en sten kastades. Sten för sten.")]
    [InlineData("Bengt Dahlgrens gata, Sankt Eriksgatan, Olof Palmes plats, Maria kyrka")]
    [InlineData("Einar Mattsson AB, Clas Ohlson, Kjell & Company, kvarteret Sigrid")]
    [InlineData("Hans bil stod vid Ica Nära. Per person, rosa färg, liv och rörelse.")]
    [InlineData("Grannen ringde. Svenska Kyrkan, Röda Korset och Gröna Linjen.")]
    public void Find_WordsThatAreAlsoNames_FindsNothing(string text) =>
        PersonalDataGuard.Find(text).Select(hit => text.Substring(hit.Start, hit.Length)).ShouldBeEmpty();

    [Fact]
    public void Replace_EveryKind_SwapsItForAWordInBrackets() =>
        PersonalDataGuard.Replace("Kalle 811218-9876, tel 070-123 45 67, kalle@example.se, bil ABC123 vid hus 112.")
            .ShouldBe("[person] [personnummer], tel [telefonnummer], [e-post], bil [regnummer] vid hus 112.");

    [Fact]
    public void Replace_WhatIsReplaced_FindsNothingMore()
    {
        var clean = PersonalDataGuard.Replace("811218-9876 0701234567 a@b.se ABC123 811218-9876");
        clean.ShouldBe("[personnummer] [telefonnummer] [e-post] [regnummer] [personnummer]");
        PersonalDataGuard.Find(clean).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("0 ")]
    [InlineData("8112189876")]
    [InlineData("a.a-")]
    [InlineData("+46 7")]
    [InlineData("aaa 12")]
    [InlineData("Anna ")]
    [InlineData("Anna Svensson, ")]
    [InlineData("Xx Yy bor ")]
    [InlineData("a-")]
    public void Find_TenThousandHostileCharacters_IsQuick(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 10_000 / part.Length));
        PersonalDataGuard.Find(text);
        var watch = Stopwatch.StartNew();
        PersonalDataGuard.Find(text);
        watch.ElapsedMilliseconds.ShouldBeLessThan(500);
    }

    private static void OnlyHit(string text, string words, PersonalDataKind kind)
    {
        var hit = PersonalDataGuard.Find(text).ShouldHaveSingleItem();
        text.Substring(hit.Start, hit.Length).ShouldBe(words);
        hit.Kind.ShouldBe(kind);
    }

    private static string WithCheckDigit(string nine)
    {
        var sum = nine.Select((digit, i) => (digit - '0') * (i % 2 == 0 ? 2 : 1)).Sum(value => value > 9 ? value - 9 : value);
        return nine + ((10 - (sum % 10)) % 10);
    }
}
