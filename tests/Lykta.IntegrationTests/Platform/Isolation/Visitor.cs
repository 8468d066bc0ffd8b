using System.IO.Compression;
using System.Text;
using Lykta.Modules.Organisations.Domain;
using Lykta.Platform.Access;
using Lykta.TestKit;

namespace Lykta.IntegrationTests.Platform.Isolation;

/// <summary>Somebody at the door of a town: in which role, of that town or another, for the municipality itself or for a company nobody shares with.</summary>
internal sealed record Visitor(Role Role, bool IsAtHome, bool IsOfTheMunicipality, TestPerson Person)
{
    private const string Outside = "Utanför AB";

    public static async Task<List<Visitor>> AllAsync(TestMunicipality home, TestMunicipality elsewhere)
    {
        var all = new List<Visitor>();
        foreach (var role in RoleNames.OfPeople)
        {
            foreach (var (town, isAtHome) in ((TestMunicipality, bool)[])[(home, true), (elsewhere, false)])
            {
                all.Add(new Visitor(role, isAtHome, true, await town.PersonAsync(role)));
                all.Add(new Visitor(role, isAtHome, false, await town.PersonAsync(role, Outside, OrganisationKind.HousingCompany)));
            }
        }

        return all;
    }

    public async Task<(int Status, string Body, bool IsPdf)> AskAsync(string method, string path)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path) { Content = method == "GET" ? null : new StringContent("{}", null, "application/json") };
        using var response = await Person.Client.SendAsync(request);
        var body = await response.Content.ReadAsByteArrayAsync();
        var isPdf = body.AsSpan().StartsWith("%PDF"u8);
        return ((int)response.StatusCode, isPdf ? await Paper.OfPdfAsync(body) : TextOf(body), isPdf);
    }

    public override string ToString() => $"{Role}, {(IsAtHome ? "at home" : "from elsewhere")}, {(IsOfTheMunicipality ? "of the municipality" : "of a company")}";

    /// <summary>What can be read in an answer; Word and Excel files are opened.</summary>
    private static string TextOf(byte[] body)
    {
        if (body is not [(byte)'P', (byte)'K', ..])
        {
            return Encoding.UTF8.GetString(body);
        }

        using var zip = new ZipArchive(new MemoryStream(body));
        return string.Concat(zip.Entries.Select(entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return reader.ReadToEnd();
        }));
    }
}
