using System.Collections.Frozen;
using Infra.Acceptance.Language;
using Tests.Fixtures;

namespace Tests.Acceptance;

/// <summary>What the published providers call the inputs of a type, however deep: <c>tests/Acceptance/published-inputs.txt</c>.</summary>
internal sealed class PublishedInputs
{
    // Members of documents that travel as text; the providers know nothing of them.
    private static readonly FrozenDictionary<string, FrozenSet<string>> Documents = File.ReadLines(RepositoryFiles.PathOf("tests/Acceptance/document-members.txt"))
        .Where(line => !line.StartsWith('#')).Select(line => line.Split(' ')).ToFrozenDictionary(words => words[0], words => words.Skip(1).ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);

    private readonly Dictionary<string, string[]> _lines = File.ReadLines(RepositoryFiles.PathOf("tests/Acceptance/published-inputs.txt"))
        .Where(line => !line.StartsWith('#')).Select(line => line.Split(' ')).ToDictionary(words => words[0], words => words[1..], StringComparer.Ordinal);

    /// <summary>What is wrong with a path; null if the type has it.</summary>
    public string? Problem(string type, PropertyPath path)
    {
        if (!_lines.TryGetValue(type, out var shape))
        {
            return $"{type} is not known";
        }

        var (at, document, members) = (shape[0], (FrozenSet<string>?)null, (FrozenSet<string>?)null);
        foreach (var name in path.Names)
        {
            if (document is not null)
            {
                if (!document.Contains(name))
                {
                    return $"{path.Text}: the document has no member {name}";
                }

                continue;
            }

            var found = _lines.GetValueOrDefault(at)?.FirstOrDefault(cell => cell.Split('[', '{', '=')[0] == name);
            if (found is null && members?.Contains(name) == true)
            {
                // A document may also be given as a map, for which the provider has fewer members than the service.
                document = members;
                continue;
            }

            members ??= Documents.GetValueOrDefault(name);
            if (found is null)
            {
                return $"{path.Text}: {at} has no input {name}";
            }

            at = found.Contains('=', StringComparison.Ordinal) ? found[(found.IndexOf('=', StringComparison.Ordinal) + 1)..] : "";
            // Some providers type a document as well, and not all of it.
            document = found.EndsWith('}') ? null : Documents.GetValueOrDefault(name);
            if (found.EndsWith('}'))
            {
                return null;
            }
        }

        return null;
    }
}
