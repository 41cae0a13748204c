using System.Text.Json;
using Infra.Acceptance;
using Infra.Changes;
using Infra.Policies;
using Stacks.Preview;
using Stacks.Reference;

namespace Stacks.Checking;

/// <summary>A policy, or something else that files are held to, as the rule of a SARIF log.</summary>
internal sealed record SarifRule(string Id, Severity Severity, string Promise, string Why, string Fix, IReadOnlyList<string> Answers)
{
    // GitHub shows 7 and more as high, 4 and more as medium.
    private const string High = "8.0";
    private const string Medium = "5.0";

    public static readonly SarifRule PlainSecret = new(PlainSecretRule.Id, Severity.Blocker, PlainSecretRule.Promise, PlainSecretRule.Why, PlainSecretRule.Fix, []);
    public static readonly SarifRule Exemption = new(ExemptionRule.Id, Severity.Blocker, ExemptionRule.Promise, ExemptionRule.Why, ExemptionRule.Fix, []);
    public static readonly SarifRule Loss = new(LossRule.Id, Severity.Blocker, LossRule.Promise, LossRule.Why, LossRule.Fix, []);
    public static readonly SarifRule Widening = new(WideningRule.Id, Severity.Advice, WideningRule.Promise, WideningRule.Why, WideningRule.Fix, []);

    /// <summary>Where the docs tell of it: a page and its heading.</summary>
    private string Place { get; init; } = $"{DocsPage.Policies}#{Id.ToLowerInvariant()}";

    /// <summary>What else is known of it, in lines with names.</summary>
    private IReadOnlyList<(string Name, string Text)> Facts { get; init; } = [];

    /// <summary>Somebody could use it who should not.</summary>
    private bool IsSecurity { get; init; } = true;

    public static SarifRule Of(Constraint constraint) => new(
        constraint.Id,
        Severity.Blocker,
        $"for every {ResourceLabel.Short(constraint.Type)}, {AcceptanceWording.Rule(constraint)}",
        constraint.Answer,
        constraint.Fix.TrimEnd('.'),
        [])
    {
        Place = $"{DocsPage.Acceptance}{AcceptanceReference.Anchor(constraint.Type)}",
        Facts = [("When", AcceptanceWording.Noticed(constraint.Noticed)), ("Source", constraint.Source)],
        IsSecurity = false,
    };

    public static SarifRule Of(Policy policy) => new(policy.Id, policy.Severity, policy.Promise, policy.Why, policy.Fix, policy.Answers);

    /// <summary>As SARIF has it for what is broken.</summary>
    public string Level => Severity == Severity.Blocker ? "error" : "warning";

    /// <param name="json">Where to.</param>
    /// <param name="docs">The address of the folder with the pages that describe the rules; null for none.</param>
    public void Write(Utf8JsonWriter json, string? docs)
    {
        json.WriteStartObject();
        json.WriteString("id", Id);
        WriteMessage(json, "shortDescription", $"{char.ToUpperInvariant(Promise[0])}{Promise[1..]}.");
        WriteMessage(json, "fullDescription", Why);
        json.WriteStartObject("help");
        json.WriteString("text", $"Why: {Why}\nFix: {Fix}.{string.Concat(Facts.Select(fact => $"\n{fact.Name}: {fact.Text}"))}{Published("", ", ", "")}");
        json.WriteString("markdown", $"**Why**: {Why}\n\n**Fix**: {Fix}.{string.Concat(Facts.Select(fact => $"\n\n**{fact.Name}**: {fact.Text}"))}{Published("`", "`, `", "`")}");
        json.WriteEndObject();
        if (docs is not null)
        {
            json.WriteString("helpUri", $"{docs}/{Place}");
        }

        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", Level);
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteStartArray("tags");
        json.WriteStringValue(IsSecurity ? "security" : "correctness");
        json.WriteStringValue(Id.Split('-')[0].ToLowerInvariant());
        json.WriteEndArray();
        json.WriteString("precision", "very-high");
        if (IsSecurity)
        {
            json.WriteString("security-severity", Severity == Severity.Blocker ? High : Medium);
        }
        else
        {
            json.WriteString("problem.severity", Level);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    internal static void WriteMessage(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private string Published(string before, string between, string after) =>
        Answers.Count == 0 ? "" : $"\n\nAnswers {before}{string.Join(between, Answers)}{after}.";
}
