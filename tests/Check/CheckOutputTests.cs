using System.Text.Json.Nodes;
using System.Xml.Linq;
using Infra.Policies;
using Infra.Policies.Exemptions;
using Stacks.Checking;
using Stacks.Commands;
using Tests.Acceptance;

namespace Tests.Check;

/// <summary>One report, five ways to tell it.</summary>
public sealed class CheckOutputTests
{
    private const string Page = "https://github.com/acme/shop/blob/HEAD/docs";

    // What an input of the samples shows in plain text.
    private const string Canary = "canary-";

    private static readonly CheckReport Report = Of(undecidedFails: false);

    [Theory]
    [InlineData("text", "check.txt")]
    [InlineData("json", "check.json")]
    [InlineData("sarif", "check.sarif")]
    [InlineData("markdown", "check.md")]
    [InlineData("junit", "check.xml")]
    public void The_whole_text(string format, string file) => Assert.Equal(CheckSample.Of(file), Written(Report, format));

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("markdown")]
    [InlineData("junit")]
    public void No_value_of_a_secret_is_in_it(string format) => Assert.DoesNotContain(Canary, Written(Report, format), StringComparison.Ordinal);

    [Fact]
    public void A_log_of_SARIF_has_what_code_scanning_asks_for()
    {
        var run = JsonNode.Parse(Written(Report, "sarif"))!["runs"]!.AsArray().Single()!;
        var rules = run["tool"]!["driver"]!["rules"]!.AsArray();

        Assert.Equal(["CLOUDWATCH-LOG-GROUP-02", "DATA-01", "DATA-12", "EXEMPTION", "KEY-01", "LOG-01", "LOSS", "PLAIN-SECRET", "RDS-INSTANCE-17", "SECRET-01", "WIDENING"], rules.Select(rule => $"{rule!["id"]}"));
        Assert.All(rules, rule =>
        {
            Assert.NotEqual("", $"{rule!["shortDescription"]!["text"]}");
            Assert.NotEqual("", $"{rule["fullDescription"]!["text"]}");
            Assert.NotEqual("", $"{rule["help"]!["text"]}");
            Assert.NotEqual("", $"{rule["help"]!["markdown"]}");
            Assert.True(Uri.IsWellFormedUriString($"{rule["helpUri"]}", UriKind.Absolute));
            var isAcceptance = $"{rule["helpUri"]}".Contains("/docs/acceptance.md#aws", StringComparison.Ordinal);
            Assert.Contains(isAcceptance ? "correctness" : "security", rule["properties"]!["tags"]!.AsArray().Select(tag => $"{tag}"));
            Assert.True(isAcceptance ? $"{rule["properties"]!["problem.severity"]}" == "error" : double.Parse($"{rule["properties"]!["security-severity"]}") is > 0 and <= 10);
        });
        Assert.All(run["results"]!.AsArray(), result =>
        {
            Assert.Equal($"{result!["ruleId"]}", $"{rules[(int)result["ruleIndex"]!]!["id"]}");
            Assert.Contains(($"{result["kind"]}", $"{result["level"]}"), new[] { ("fail", "error"), ("fail", "warning"), ("open", "none") });
            var place = result["locations"]!.AsArray().Single()!["physicalLocation"]!;
            Assert.True(Uri.IsWellFormedUriString($"{place["artifactLocation"]!["uri"]}", UriKind.Relative));
            Assert.True((int)place["region"]!["startLine"]! >= 1);
        });
        var fingerprints = run["results"]!.AsArray().Select(result => $"{result!["partialFingerprints"]!["primaryLocationLineHash"]} {result["locations"]}");
        Assert.Distinct(fingerprints);
    }

    [Fact]
    public void A_finding_is_the_same_one_wherever_it_stands_in_the_file()
    {
        var moved = Of(undecidedFails: false, text => $"\n\n\n{text}");

        Assert.Equal(Fingerprints(Report), Fingerprints(moved));
        Assert.NotEqual(Written(Report, "sarif"), Written(moved, "sarif"));
    }

    [Fact]
    public void Without_a_page_a_log_links_none() => Assert.DoesNotContain("helpUri", SarifCheck.Write(Report, docs: null), StringComparison.Ordinal);

    [Fact]
    public void Results_of_tests_count_what_they_hold()
    {
        var suites = XDocument.Parse(Written(Report, "junit")).Root!;

        Assert.All(suites.Elements().Append(suites), suite =>
        {
            Assert.Equal((int)suite.Attribute("tests")!, suite.Descendants("testcase").Count());
            Assert.Equal((int)suite.Attribute("failures")!, suite.Descendants("failure").Count());
            Assert.Equal((int)suite.Attribute("skipped")!, suite.Descendants("skipped").Count());
        });
        Assert.Equal(["state.json", "preview.json"], suites.Elements("testsuite").Select(suite => (string)suite.Attribute("name")!));
    }

    [Fact]
    public void What_nobody_can_decide_fails_where_it_is_asked_to()
    {
        var suites = XDocument.Parse(Written(Of(undecidedFails: true), "junit")).Root!;

        Assert.Contains(suites.Descendants("failure"), failure => failure.Value.Contains("logs-key: logs-key (aws:kms/key:Key): 'enableKeyRotation'", StringComparison.Ordinal));
        Assert.Contains("which stops the pipeline (--undecided fail)", Written(Of(undecidedFails: true), "text"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("markdown")]
    [InlineData("junit")]
    public void Whatever_somebody_calls_a_resource_the_output_stays_sound(string format)
    {
        const string Evil = "a\\u001b[2J\\u0000\\u200e]]><script>`|\\n## b";
        var text = Written(Of(undecidedFails: false, text => text.Replace("::database-instance\"", $"::{Evil}\"", StringComparison.Ordinal)), format);

        Assert.DoesNotContain('\u001b', text);
        Assert.DoesNotContain('\0', text);
        Assert.NotNull(format switch
        {
            "json" or "sarif" => JsonNode.Parse(text),
            "junit" => XDocument.Parse(text),
            _ => text,
        });
    }

    [Fact]
    public void A_comment_fits_its_budget() => Assert.InRange(Written(Report, "markdown").Length, 1, MarkdownCheck.Budget);

    private static IEnumerable<string> Fingerprints(CheckReport report) =>
        JsonNode.Parse(Written(report, "sarif"))!["runs"]![0]!["results"]!.AsArray().Select(result => $"{result!["partialFingerprints"]}");

    private static CheckReport Of(bool undecidedFails, Func<string, string>? change = null) =>
        new([Checked(CheckSample.State, change), Checked(CheckSample.Preview, change)], undecidedFails);

    private static CheckedFile Checked(string file, Func<string, string>? change)
    {
        var found = CheckSample.Read((change ?? (text => text))(CheckSample.Of(file)));
        Exemption[] exemptions =
        [
            new("DATA-12", "database-instance", "A zone may fail until the launch, which is in May.", "@acme/platform", new DateOnly(2026, 5, 1), "stacks/exemptions/staging.yaml: exemptions[0]"),
        ];
        return new CheckedFile
        {
            Name = file,
            Uri = $"deploy/{file}",
            Found = found,
            Policies = PolicyReport.Of(found.Plan, FewPolicies.All).With(exemptions, new DateOnly(2026, 4, 1)),
            Acceptance = file == CheckSample.State ? MadeUpAcceptance.OfState : MadeUpAcceptance.Nothing,
            StrangeTypes = file == CheckSample.State ? new SortedDictionary<string, int>(StringComparer.Ordinal) { ["aws:lambda/function:Function"] = 1, ["aws:ses/emailIdentity:EmailIdentity"] = 1 } : new SortedDictionary<string, int>(StringComparer.Ordinal),
        };
    }

    private static string Written(CheckReport report, string format)
    {
        switch (format)
        {
            case "json":
                return JsonCheck.Write(report);
            case "sarif":
                return SarifCheck.Write(report, Page);
            case "markdown":
                return MarkdownCheck.Write(report, MarkdownCheck.Budget);
            case "junit":
                return JUnitCheck.Write(report);
            default:
                using (var text = new StringWriter() { NewLine = "\n" })
                {
                    TextCheck.Write(new CommandEnvironment { Output = text, Error = TextWriter.Null }.OutputConsole(), report);
                    return $"{text}".ReplaceLineEndings("\n");
                }
        }
    }
}
