using System.Text.Json.Nodes;
using Stacks.Tools;

namespace Stacks.Auditing;

/// <summary>A repository as GitHub has it; nothing is asked twice.</summary>
public sealed class LiveRepository(GitHub gitHub)
{
    // What GitHub gives at most where it lists variables; secrets and rulesets would come in larger pages.
    private const int PageSize = 30;

    private const int MostPages = 100;

    private readonly Dictionary<string, JsonObject?> _known = new(StringComparer.Ordinal);

    /// <summary>The object at a path below the repository; null for none.</summary>
    /// <exception cref="ToolException">GitHub gave no answer to work with.</exception>
    public async Task<JsonObject?> FindAsync(string path, CancellationToken cancellation)
    {
        if (!_known.TryGetValue(path, out var found))
        {
            found = await gitHub.FindAsync<JsonObject>(path, cancellation);
            _known.Add(path, found);
        }

        return found;
    }

    /// <summary>Whether there is something at a path that answers without a text.</summary>
    /// <inheritdoc cref="FindAsync" path="/exception"/>
    public Task<bool> HasAsync(string path, CancellationToken cancellation) => gitHub.HasAsync(path, cancellation);

    /// <summary>Every item of a list that comes in pages within an object: <c>secrets</c>; null where the path is not there.</summary>
    /// <inheritdoc cref="FindAsync" path="/exception"/>
    public async Task<IReadOnlyList<JsonObject>?> ListAsync(string path, string list, CancellationToken cancellation)
    {
        List<JsonObject> all = [];
        for (var page = 1; page <= MostPages; page++)
        {
            if (await FindAsync($"{path}?per_page={PageSize}&page={page}", cancellation) is not { } answer)
            {
                return null;
            }

            var items = answer[list]?.AsArray().OfType<JsonObject>().ToList() ?? [];
            all.AddRange(items);
            if (items.Count < PageSize)
            {
                break;
            }
        }

        return all;
    }

    /// <summary>The list at a path that GitHub gives without an object around it, in pages.</summary>
    /// <inheritdoc cref="FindAsync" path="/exception"/>
    public async Task<IReadOnlyList<JsonObject>> ItemsAsync(string path, CancellationToken cancellation)
    {
        List<JsonObject> all = [];
        for (var page = 1; page <= MostPages; page++)
        {
            var items = await gitHub.ReadAsync<List<JsonObject>>($"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}per_page={PageSize}&page={page}", cancellation);
            all.AddRange(items);
            if (items.Count < PageSize)
            {
                break;
            }
        }

        return all;
    }
}
