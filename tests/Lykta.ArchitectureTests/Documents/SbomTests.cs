using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace Lykta.ArchitectureTests.Documents;

/// <summary>docs/security/sbom.cdx.json lists what the lock files hold of the product, no more and no less, and the list stays short.</summary>
public sealed class SbomTests
{
    private const string File = "docs/security/sbom.cdx.json";
    private static readonly string[] Products = ["src/Lykta.Web", "src/Lykta.Kernel", "src/Lykta.Analysis"];
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void Sbom_IsWhatTheLockFilesSay() => WrittenDocument.Holds(File, Write().ReplaceLineEndings("\n") + "\n");

    [Fact]
    public void Sbom_HasWhatTheFormatAsksFor()
    {
        var sbom = JsonNode.Parse(System.IO.File.ReadAllText(WrittenDocument.Path(File)))!;
        ((string?)sbom["bomFormat"]).ShouldBe("CycloneDX");
        ((string?)sbom["specVersion"]).ShouldBe("1.6");
        ((string)sbom["serialNumber"]!).ShouldMatch("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$");
        var components = sbom["components"]!.AsArray();
        components.Count.ShouldBeGreaterThan(30);
        components.ShouldAllBe(c => (string)c!["type"]! == "library" && c["name"] != null && c["version"] != null && c["hashes"]!.AsArray().Count == 1);
        components.Select(c => (string)c!["bom-ref"]!).ShouldBeUnique();
        components.ShouldAllBe(c => ((string)c!["purl"]!).StartsWith("pkg:nuget/", StringComparison.Ordinal) || ((string)c["purl"]!).StartsWith("pkg:npm/", StringComparison.Ordinal));
        ((string?)sbom["metadata"]!["component"]!["version"]).ShouldBe(typeof(LyktaApp).Assembly.GetName().Version!.ToString(3));
    }

    [Fact]
    public void PackagesOfOurChoosing_StayFew()
    {
        var nuget = Products.SelectMany(p => XDocument.Load(WrittenDocument.Path($"{p}/{Path.GetFileName(p)}.csproj")).Descendants("PackageReference")).Select(r => (string)r.Attribute("Include")!).Distinct().ToList();
        nuget.Count.ShouldBeInRange(5, 25);
        JsonNode.Parse(System.IO.File.ReadAllText(WrittenDocument.Path("src/Lykta.Web/Islands/package.json")))!["devDependencies"]!.AsObject().Count.ShouldBeInRange(1, 10);
    }

    private static string Write()
    {
        var components = Nuget().Concat(Npm()).OrderBy(c => (string)c["purl"]!, StringComparer.Ordinal).ToArray();
        var version = typeof(LyktaApp).Assembly.GetName().Version!.ToString(3);

        // The number follows from the content: the same packages, the same file to the byte.
        var content = SHA256.HashData(Encoding.UTF8.GetBytes(version + string.Concat(components.Select(c => c.ToJsonString()))));
        return new JsonObject
        {
            ["bomFormat"] = "CycloneDX",
            ["specVersion"] = "1.6",
            ["serialNumber"] = $"urn:uuid:{new Guid(content.AsSpan(0, 16)):D}",
            ["version"] = 1,
            ["metadata"] = new JsonObject
            {
                ["component"] = new JsonObject { ["type"] = "application", ["bom-ref"] = "lykta", ["name"] = "lykta", ["version"] = version, ["licenses"] = new JsonArray(new JsonObject { ["license"] = new JsonObject { ["id"] = "EUPL-1.2" } }) },
            },
            ["components"] = new JsonArray([.. components]),
        }.ToJsonString(Readable);
    }

    private static IEnumerable<JsonObject> Nuget() => Products
        .SelectMany(p => JsonNode.Parse(System.IO.File.ReadAllText(WrittenDocument.Path($"{p}/packages.lock.json")))!["dependencies"]!["net10.0"]!.AsObject())
        .Where(d => (string?)d.Value!["type"] != "Project" && !IsForBuilding(d.Key))
        .Select(d => Component("nuget", d.Key, (string)d.Value!["resolved"]!, "SHA-512", (string)d.Value["contentHash"]!)).DistinctBy(c => (string)c["purl"]!);

    /// <summary>Analyzers are in the lock file and never in the product.</summary>
    private static bool IsForBuilding(string package) => package.Contains("Analyzer", StringComparison.Ordinal);

    /// <summary>What is bundled into the islands; what only builds them is left out.</summary>
    private static List<JsonObject> Npm()
    {
        var packages = JsonNode.Parse(System.IO.File.ReadAllText(WrittenDocument.Path("src/Lykta.Web/Islands/package-lock.json")))!["packages"]!.AsObject();
        var (bundled, left) = (new HashSet<string>(StringComparer.Ordinal), new Queue<string>(["maplibre-gl", "pmtiles"]));
        while (left.TryDequeue(out var name))
        {
            if (bundled.Add(name) && packages[$"node_modules/{name}"]?["dependencies"] is JsonObject more)
            {
                more.ToList().ForEach(d => left.Enqueue(d.Key));
            }
        }

        return [.. bundled.Select(name => (Name: name, Package: packages[$"node_modules/{name}"]!)).Select(p =>
            Component("npm", p.Name.Replace("@", "%40", StringComparison.Ordinal), (string)p.Package["version"]!, "SHA-512", ((string)p.Package["integrity"]!)["sha512-".Length..], p.Name))];
    }

    private static JsonObject Component(string registry, string name, string version, string algorithm, string base64, string? shown = null) => new()
    {
        ["type"] = "library",
        ["bom-ref"] = $"pkg:{registry}/{name}@{version}",
        ["name"] = shown ?? name,
        ["version"] = version,
        ["hashes"] = new JsonArray(new JsonObject { ["alg"] = algorithm, ["content"] = Convert.ToHexStringLower(Convert.FromBase64String(base64)) }),
        ["purl"] = $"pkg:{registry}/{name}@{version}",
    };
}
