using System.Text.RegularExpressions;
using Infra.Acceptance.Graph;
using Infra.Acceptance.Language;
using Infra.Plans;
using Infra.Recording;

namespace Infra.Acceptance.Questions;

/// <summary>
/// Fills what a resource says into a question and its command. What is secret or not known stays a word in capitals, <c>ZONE_ID</c>, and so
/// does whatever a shell would take for more than a word: nobody who pastes the command is in for a surprise.
/// </summary>
internal sealed partial class QuestionWords(PlannedResource resource, Plan plan)
{
    /// <summary>The command, as it is pasted into a shell of Linux, macOS or Windows.</summary>
    public string Command(string command) => Placeholder().Replace(command, match => Known(match.Groups["name"].Value) is not { } value ? Capitals(match.Groups["name"].Value)
        : Word().IsMatch(value) ? value
        : Quotable().IsMatch(value) ? $"\"{value}\""
        : Capitals(match.Groups["name"].Value));

    /// <summary>The question, as it is read.</summary>
    public string Sentence(string asks) => Placeholder().Replace(asks, match => Known(match.Groups["name"].Value) ?? Capitals(match.Groups["name"].Value));

    private string? Known(string name)
    {
        var spot = PropertyPath.Parse(name).From(Spot.Root(resource)).FirstOrDefault(spot => spot.Value is not null);
        var value = spot is null ? Around(name) : Scalar.Text(spot.Value);
        // Plans that were never deployed have the account of AWS's examples.
        return value is null || PlainSecrets.IsIn(value, spot?.Name ?? name) ? null : value.Replace(AwsAccount.Id, "ACCOUNT", StringComparison.Ordinal);
    }

    private string? Around(string name) => name switch
    {
        "region" => Region(),
        "owner" => GovernedRepositoryName.Of(plan)?.Owner,
        "repository" => GovernedRepositoryName.Of(plan)?.Name,
        _ => null,
    };

    private string? Region()
    {
        try
        {
            return Regions.Of(plan, resource);
        }
        catch (UnknownInputException)
        {
            return null;
        }
    }

    private static string Capitals(string name) => Hump().Replace(name, "_").Replace('.', '_').ToUpperInvariant();

    [GeneratedRegex(@"\{(?<name>[A-Za-z][A-Za-z0-9.]*)\}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Placeholder();

    [GeneratedRegex("^[A-Za-z0-9][A-Za-z0-9_./:@=+-]*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();

    [GeneratedRegex("^[A-Za-z0-9/][A-Za-z0-9_./:@=+ ,#*-]*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Quotable();

    [GeneratedRegex("(?<=[a-z0-9])(?=[A-Z])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Hump();
}
