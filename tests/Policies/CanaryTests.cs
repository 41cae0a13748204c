using System.Text.Json.Nodes;
using Infra.Acceptance;
using Infra.Changes;
using Infra.Plans;
using Infra.Policies;
using Spectre.Console;
using Stacks.Preview;
using Stacks.Preview.Html;
using Tests.Fixtures;

namespace Tests.Policies;

/// <summary>A secret that stands where none should is reported, and printed nowhere.</summary>
[Collection("plans"), Trait("Asks", "EveryPolicy")]
public sealed class CanaryTests(StackPlans plans)
{
    private const string Canary = "ghp_000000000000000000000000000000Canary";

    private static readonly string[] Secret = ["authToken", "manageMasterUserPassword", "secretString", "value"];

    private const double Number = 471147114711;

    [Fact]
    public void A_token_in_place_of_any_input_is_found_and_shown_nowhere()
    {
        var plan = Changed(plans.Production, (_, _) => Canary);

        ShouldBeFoundAndNotShown(plan, "Canary", resource => resource.Inputs.Count > 0);
    }

    [Fact]
    public void A_token_deep_within_any_input_is_found_and_shown_nowhere()
    {
        var plan = Changed(plans.Production, (_, value) => Deep(value));

        ShouldBeFoundAndNotShown(plan, "Canary", resource => resource.Inputs.Values.Any(value => !Equals(value, Deep(value))));
    }

    [Fact]
    public void A_number_that_is_called_a_password_is_shown_in_no_message()
    {
        var plan = Changed(plans.Production, (input, value) => Secret.Contains(input) ? Number : value);
        var report = PolicyCatalog.Report(plan);

        Assert.NotEmpty(report.Violations);
        Assert.DoesNotContain(report.Violations, violation => violation.Problem?.Contains("4711", StringComparison.Ordinal) == true);
    }

    private static void ShouldBeFoundAndNotShown(Plan plan, string canary, Func<PlannedResource, bool> holds)
    {
        var policies = PolicyCatalog.Report(plan);
        var report = new PreviewReport
        {
            SettingsFile = "Pulumi.production.yaml",
            Product = "shop",
            Region = "eu-west-1",
            Plan = plan,
            ComparedWith = "tests/Approved/production.plan.txt",
            IsApproved = false,
            Review = ChangeReview.Of(PlanChanges.Between(plan with { Resources = [], Outputs = new Dictionary<string, object?>() }, plan), [], PlanDigest.Of(plan)),
            Policies = policies,
            Acceptance = AcceptanceReport.Of(plan),
            Notices = [],
            UnsetSecrets = [],
            SecretsToFill = [],
            MissingImages = [],
            Duration = TimeSpan.Zero,
        };
        using var text = new StringWriter();
        TextPreview.Write(AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, Out = new AnsiConsoleOutput(text) }), report);

        Assert.Equal(
            plan.Resources.Where(holds).Select(resource => resource.Urn),
            policies.Violations.Where(violation => violation.Policy.Id == "SECRET-06").Select(violation => violation.Urn));
        Assert.DoesNotContain(canary, $"{text}", StringComparison.Ordinal);
        Assert.DoesNotContain(canary, JsonPreview.Write(report), StringComparison.Ordinal);
        Assert.DoesNotContain(canary, MarkdownPreview.Write(report, int.MaxValue), StringComparison.Ordinal);
        Assert.DoesNotContain(canary, HtmlPreview.Write(report), StringComparison.Ordinal);
        Assert.DoesNotContain(canary, PlanText.Write(plan), StringComparison.Ordinal);
        Assert.DoesNotContain(policies.Violations, violation => violation.Problem?.Contains(canary, StringComparison.Ordinal) == true);
        Assert.DoesNotContain(policies.Undecided, open => open.Missing.Contains(canary, StringComparison.Ordinal));
    }

    private static Plan Changed(Plan plan, Func<string, object?, object?> change) => plan with
    {
        Resources = [.. plan.Resources.Select(resource => resource with
        {
            Inputs = resource.Inputs.ToDictionary(input => input.Key, input => change(input.Key, input.Value), StringComparer.Ordinal),
        })],
    };

    /// <summary>Every text of a value ends with the token, those within documents as well.</summary>
    private static object? Deep(object? value) => value switch
    {
        string text when text is ['{' or '[', ..] => Deep(JsonNode.Parse(text)!).ToJsonString(),
        string text => $"{text} {Canary}",
        IReadOnlyDictionary<string, object?> map => map.ToDictionary(entry => entry.Key, entry => Deep(entry.Value), StringComparer.Ordinal),
        IReadOnlyList<object?> list => list.Select(Deep).ToArray(),
        _ => value,
    };

    private static JsonNode Deep(JsonNode node) => node switch
    {
        JsonObject map => new JsonObject(map.Select(entry => KeyValuePair.Create(entry.Key, entry.Value is null ? null : Deep(entry.Value)))),
        JsonArray list => new JsonArray([.. list.Select(item => item is null ? null : Deep(item))]),
        JsonValue text when text.TryGetValue<string>(out var plain) => JsonValue.Create($"{plain} {Canary}"),
        _ => node.DeepClone(),
    };
}
