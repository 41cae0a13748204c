using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Infra.Changes.Loss;
using Infra.Policies;
using Infra.Settings;
using Stacks.Preview;

namespace Stacks.Checking;

/// <summary>A finding as SARIF has it.</summary>
internal sealed record SarifResult
{
    private const int HashBytes = 16;

    public required SarifRule Rule { get; init; }

    public required CheckedFile File { get; init; }

    /// <summary>The resource; empty for the plan as a whole.</summary>
    public required string Urn { get; init; }

    /// <summary>The line of the file, from 1.</summary>
    public required int Line { get; init; }

    public required string Text { get; init; }

    /// <summary>What tells it from other findings of the rule on the resource.</summary>
    public string Place { get; init; } = "";

    /// <summary>Nobody can decide it yet.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Why it is agreed to; null where it is not.</summary>
    public string? Agreement { get; init; }

    public static IEnumerable<SarifResult> Of(CheckedFile file)
    {
        var policies = file.Policies;
        var broken = policies.Violations.Select(violation => Broken(file, violation, agreement: null))
            .Concat(policies.Exempted.Select(exempted => Broken(
                file,
                exempted.Violation,
                $"{exempted.Exemption.Reason} ({exempted.Exemption.Owner}, until {Wording.Day(exempted.Exemption.Expires)})")));
        var open = policies.Undecided.Select(open => new SarifResult
        {
            Rule = SarifRule.Of(open.Policy),
            File = file,
            Urn = open.Urn,
            Line = file.Found.LineOf(open.Urn),
            Text = $"Nobody can judge by this file whether {open.Resource} keeps the promise that {open.Policy.Promise}: {open.Missing}.",
            IsOpen = true,
        });
        var secrets = file.Found.PlainSecrets.Select(secret => new SarifResult
        {
            Rule = SarifRule.PlainSecret,
            File = file,
            Urn = secret.Urn,
            Line = secret.Line,
            Place = secret.Place,
            Text = $"{secret.Place} of {secret.Urn} is {secret.Sign}. Fix: {PlainSecretRule.Fix}.",
        });
        var problems = policies.ExemptionProblems.Select(problem => new SarifResult { Rule = SarifRule.Exemption, File = file, Urn = "", Line = 1, Place = problem, Text = $"{problem}." });
        return broken.Concat(open).Concat(Accepted(file)).Concat(secrets).Concat(problems).Concat(file.Guarded is { } guarded ? Guarded(file, guarded) : [])
            .OrderBy(result => result.Rule.Id, StringComparer.Ordinal)
            .ThenBy(result => result.Urn, StringComparer.Ordinal)
            .ThenBy(result => result.Place, StringComparer.Ordinal);
    }

    private static IEnumerable<SarifResult> Accepted(CheckedFile file) => file.Acceptance.Refusals
        .Select(refusal => new SarifResult
        {
            Rule = SarifRule.Of(refusal.Constraint),
            File = file,
            Urn = refusal.Urn,
            Line = file.Found.LineOf(refusal.Urn),
            Place = refusal.Property,
            Text = $"{refusal.Label}: {AcceptanceWording.Found(refusal)}. Answer: {refusal.Constraint.Answer.TrimEnd('.')} ({AcceptanceWording.Noticed(refusal.Constraint.Noticed)}). Fix: {refusal.Constraint.Fix.TrimEnd('.')}.",
        })
        .Concat(file.Acceptance.Undecided.Select(open => new SarifResult
        {
            Rule = SarifRule.Of(open.Constraint),
            File = file,
            Urn = open.Urn,
            Line = file.Found.LineOf(open.Urn),
            Place = open.Missing,
            Text = $"Nobody can judge by this file whether {open.Label} would be accepted ({AcceptanceWording.Rule(open.Constraint)}): {open.Missing}.",
            IsOpen = true,
        }));

    private static IEnumerable<SarifResult> Guarded(CheckedFile file, GuardedChange guarded) =>
    [
        .. guarded.Losses.Losses.Select(loss => Lost(file, loss, agreement: null)),
        .. guarded.Losses.Overridden.Select(agreed => Lost(file, agreed.Loss, $"{agreed.Override.Reason} ({agreed.Override.Owner})")),
        .. guarded.Losses.Problems.Select(problem => new SarifResult { Rule = SarifRule.Loss, File = file, Urn = "", Line = 1, Place = problem, Text = $"{problem}." }),
        .. guarded.Widenings.Select(widening => new SarifResult
        {
            Rule = SarifRule.Widening,
            File = file,
            Urn = widening.Urn,
            Line = file.Found.LineOf(widening.Urn),
            Place = widening.What,
            Text = $"{widening.Resource} {widening.What}: {(widening.Before is { } before ? $"{before} becomes " : "")}{widening.After}.",
        }),
    ];

    private static SarifResult Lost(CheckedFile file, Loss loss, string? agreement) => new()
    {
        Rule = SarifRule.Loss,
        File = file,
        Urn = loss.Urn,
        Line = file.Found.LineOf(loss.Urn),
        Place = $"{loss.Kind} {loss.What}",
        Text = $"{loss.Resource}: {loss.What}. Lost: {loss.Consequence}. Safe: {loss.Safe}.",
        Agreement = agreement,
    };

    private static SarifResult Broken(CheckedFile file, PolicyViolation violation, string? agreement) => new()
    {
        Rule = SarifRule.Of(violation.Policy),
        File = file,
        Urn = violation.Urn,
        Line = file.Found.LineOf(violation.Urn),
        Text = $"{violation.Resource} breaks the promise that {violation.Policy.Promise}.{(violation.Problem is { } problem ? $" {problem}." : "")} Fix: {violation.Policy.Fix}.",
        Agreement = agreement,
    };

    public void Write(Utf8JsonWriter json, int ruleIndex)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", Rule.Id);
        json.WriteNumber("ruleIndex", ruleIndex);
        json.WriteString("kind", IsOpen ? "open" : "fail");
        // The standard allows no other level for what is not failed.
        json.WriteString("level", IsOpen ? "none" : Rule.Level);
        SarifRule.WriteMessage(json, "message", Printable.Lines(Text));
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", File.Uri);
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", Line);
        json.WriteEndObject();
        json.WriteEndObject();
        WriteResource(json);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartObject("partialFingerprints");
        // GitHub compares by this one alone; made of the line of the file, it would change with every resource above.
        json.WriteString("primaryLocationLineHash", $"{Fingerprint()}:1");
        json.WriteEndObject();
        WriteAgreement(json);
        json.WriteEndObject();
    }

    private void WriteResource(Utf8JsonWriter json)
    {
        if (Urn.Length > 0)
        {
            json.WriteStartArray("logicalLocations");
            json.WriteStartObject();
            json.WriteString("fullyQualifiedName", Urn);
            json.WriteString("kind", "resource");
            json.WriteEndObject();
            json.WriteEndArray();
        }
    }

    private void WriteAgreement(Utf8JsonWriter json)
    {
        if (Agreement is not null)
        {
            json.WriteStartArray("suppressions");
            json.WriteStartObject();
            json.WriteString("kind", "external");
            json.WriteString("status", "accepted");
            json.WriteString("justification", Agreement);
            json.WriteEndObject();
            json.WriteEndArray();
        }
    }

    private string Fingerprint() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Rule.Id}\n{Urn}\n{Place}"))[..HashBytes]);
}
