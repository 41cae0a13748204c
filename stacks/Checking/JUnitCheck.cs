using System.Text;
using System.Xml;
using Infra.Acceptance;
using Infra.Changes;
using Infra.Policies;
using Infra.Settings;
using Stacks.Preview;

namespace Stacks.Checking;

/// <summary>
/// A check as the results of tests: a suite per file, a test per policy, which fails when the policy is broken and is skipped when
/// it is undecided or exempted, and a test per type of resource, which fails when AWS or GitHub would refuse one. Without times: equal files give equal bytes.
/// </summary>
public static class JUnitCheck
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Indent = true,
        NewLineChars = "\n",
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
    };

    /// <summary>The XML text; it ends with a line break.</summary>
    public static string Write(CheckReport report)
    {
        var suites = report.Files.Select(file => (File: file, Tests: Tests(file, report.UndecidedFails).ToArray())).ToArray();
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, Settings))
        {
            xml.WriteStartElement("testsuites");
            WriteCounts(xml, [.. suites.SelectMany(suite => suite.Tests)]);
            foreach (var (file, tests) in suites)
            {
                Write(xml, file, tests);
            }

            xml.WriteEndElement();
        }

        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    private static IEnumerable<Test> Tests(CheckedFile file, bool undecidedFails)
    {
        var policies = file.Policies;
        var violations = policies.Violations.ToLookup(violation => violation.Policy.Id, StringComparer.Ordinal);
        var undecided = policies.Undecided.ToLookup(open => open.Policy.Id, StringComparer.Ordinal);
        var exempted = policies.Exempted.ToLookup(exempted => exempted.Violation.Policy.Id, StringComparer.Ordinal);
        foreach (var (policy, _) in policies.Looked)
        {
            string[] broken = [.. violations[policy.Id].Select(Told)];
            string[] open = [.. undecided[policy.Id].Select(open => $"{open.Resource}: {open.Missing}")];
            string[] agreed = [.. exempted[policy.Id].Select(agreed => $"{agreed.Violation.Resource}: {agreed.Exemption.Reason} ({agreed.Exemption.Owner}, until {Wording.Day(agreed.Exemption.Expires)})")];
            yield return new Test($"{policy.Id} {policy.Promise}", Wording.Of(policy.Severity), $"why: {policy.Why}\nfix: {policy.Fix}")
            {
                Failures = undecidedFails ? [.. broken, .. open] : broken,
                Skips = undecidedFails ? agreed : [.. open, .. agreed],
            };
        }

        var refusals = file.Acceptance.Refusals.ToLookup(refusal => refusal.Type, StringComparer.Ordinal);
        var unanswered = file.Acceptance.Undecided.ToLookup(open => open.Type, StringComparer.Ordinal);
        foreach (var (type, _, _) in file.Acceptance.Checked.Where(type => type.Constraints > 0))
        {
            string[] refused = [.. refusals[type].Select(refusal => $"{refusal.Constraint.Id} {refusal.Resource}: {AcceptanceWording.Found(refusal)}")];
            string[] open = [.. unanswered[type].Select(open => $"{open.Constraint.Id} {open.Resource}: {open.Missing}")];
            yield return new Test($"ACCEPTANCE every {ResourceLabel.Short(type)} is accepted", Wording.Of(Severity.Blocker), string.Join('\n', refusals[type].Select(Remedy).Distinct(StringComparer.Ordinal)))
            {
                Failures = undecidedFails ? [.. refused, .. open] : refused,
                Skips = undecidedFails ? [] : open,
            };
        }

        yield return new Test($"{PlainSecretRule.Id} {PlainSecretRule.Promise}", Wording.Of(Severity.Blocker), $"why: {PlainSecretRule.Why}\nfix: {PlainSecretRule.Fix}")
        {
            Failures = [.. file.Found.PlainSecrets.Select(secret => $"{secret.Urn} {secret.Place} (line {secret.Line}): {secret.Sign}")],
        };
        yield return new Test($"{ExemptionRule.Id} {ExemptionRule.Promise}", Wording.Of(Severity.Blocker), $"why: {ExemptionRule.Why}\nfix: {ExemptionRule.Fix}")
        {
            Failures = policies.ExemptionProblems,
        };
        if (file.Guarded is { Losses: var losses })
        {
            yield return new Test($"{LossRule.Id} {LossRule.Promise}", Wording.Of(Severity.Blocker), $"why: {LossRule.Why}\nfix: {LossRule.Fix}")
            {
                Failures = [.. losses.Losses.Select(loss => $"{loss.Resource}: {loss.What}"), .. losses.Problems],
                Skips = [.. losses.Overridden.Select(agreed => $"{agreed.Loss.Resource}: {agreed.Loss.What}, agreed to: {agreed.Override.Reason} ({agreed.Override.Owner})")],
            };
        }
    }

    private static string Remedy(Refusal refusal) =>
        $"{refusal.Constraint.Id}: {refusal.Constraint.Answer} ({AcceptanceWording.Noticed(refusal.Constraint.Noticed)})\nsource: {refusal.Constraint.Source}\nfix: {refusal.Constraint.Fix}";

    private static string Told(PolicyViolation violation) => violation.Problem is { } problem ? $"{violation.Resource}: {problem}" : violation.Resource;

    private static void Write(XmlWriter xml, CheckedFile file, Test[] tests)
    {
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", Valid(file.Name));
        WriteCounts(xml, tests);
        foreach (var test in tests)
        {
            xml.WriteStartElement("testcase");
            xml.WriteAttributeString("classname", Valid(file.Name));
            xml.WriteAttributeString("name", Valid(test.Name));
            if (test.Failures.Count > 0)
            {
                xml.WriteStartElement("failure");
                xml.WriteAttributeString("message", Valid($"broken by {string.Join("; ", test.Failures)}"));
                xml.WriteAttributeString("type", test.Severity);
                xml.WriteString(Valid($"{string.Join('\n', test.Failures)}\n{test.Remedy}"));
                xml.WriteEndElement();
            }
            else if (test.Skips.Length > 0)
            {
                xml.WriteStartElement("skipped");
                xml.WriteAttributeString("message", Valid(string.Join("; ", test.Skips)));
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteCounts(XmlWriter xml, Test[] tests)
    {
        xml.WriteAttributeString("tests", XmlConvert.ToString(tests.Length));
        xml.WriteAttributeString("failures", XmlConvert.ToString(tests.Count(test => test.Failures.Count > 0)));
        xml.WriteAttributeString("errors", "0");
        xml.WriteAttributeString("skipped", XmlConvert.ToString(tests.Count(test => test.Failures.Count == 0 && test.Skips.Length > 0)));
    }

    /// <summary>Control characters and halves of characters have no place in XML, and others would hide what stands beside them.</summary>
    private static string Valid(string text) => string.Concat(Printable.Lines(text).Select(letter => XmlConvert.IsXmlChar(letter) ? letter : '\uFFFD'));

    /// <summary>One policy against one file.</summary>
    private sealed record Test(string Name, string Severity, string Remedy)
    {
        public IReadOnlyList<string> Failures { get; init; } = [];

        public string[] Skips { get; init; } = [];
    }
}
