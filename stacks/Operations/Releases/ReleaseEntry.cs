using System.Text.Json;
using System.Text.Json.Serialization;
using Stacks.Operations.Proving;

namespace Stacks.Operations.Releases;

/// <summary>
/// The payload of a GitHub deployment of the task <see cref="Task"/>. GitHub never changes one, so a release has two: the first says what
/// somebody set out to do, before anything is touched, and the second what runs, once that is proven.
/// </summary>
internal sealed record ReleaseEntry
{
    /// <summary>The task of these deployments; those that a job with an <c>environment</c> makes by itself have another one.</summary>
    public const string Task = "release";

    /// <summary>Of what this program writes; another one it does not read.</summary>
    public const int CurrentSchema = 1;

    private const string Foreign = "its payload is not one of this program's";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        RespectNullableAnnotations = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    public required int Schema { get; init; }

    /// <summary>What the first one says; null in the second.</summary>
    public ReleaseIntent? Begun { get; init; }

    /// <summary>What the second one says; null in the first.</summary>
    public ProvenRelease? Proven { get; init; }

    /// <summary>As it goes to GitHub.</summary>
    public JsonElement ToJson() => JsonSerializer.SerializeToElement(this, Json);

    /// <summary>Null, with the reason, for what is not an entry of this program.</summary>
    /// <param name="payload">As GitHub has it: what was sent as an object may come back as its text.</param>
    /// <param name="problem">Why it is none; null when it is one.</param>
    public static ReleaseEntry? Parse(JsonElement payload, out string? problem)
    {
        try
        {
            var entry = payload.ValueKind == JsonValueKind.String
                ? JsonSerializer.Deserialize<ReleaseEntry>(payload.GetString()!, Json)
                : payload.Deserialize<ReleaseEntry>(Json);
            problem = entry switch
            {
                { Schema: not CurrentSchema } => FormattableString.Invariant($"its schema is {entry.Schema}, and this program reads {CurrentSchema}"),
                { Begun: { } begun, Proven: null } => IsSound(begun) ? null : Foreign,
                { Begun: null, Proven: { } proven } => proven.Services.Values.All(revision => revision is { IsSound: true }) ? null : Foreign,
                _ => Foreign,
            };
            return problem is null ? entry : null;
        }
        catch (JsonException)
        {
            problem = Foreign;
            return null;
        }
    }

    /// <summary>Whoever may write deployments could have written it: nothing that a terminal or a log would take for more than text.</summary>
    private static bool IsSound(ReleaseIntent intent) =>
        intent.Version.Length is > 0 and <= 64
        && intent.Version.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '_' or '-')
        && !$"{intent.Actor}{intent.Reason}".Any(char.IsControl);
}

/// <summary>What runs.</summary>
internal sealed record ProvenRelease
{
    /// <summary>The number of the deployment that says what was begun.</summary>
    public required long Of { get; init; }

    /// <summary>By the name of the service, ordered (ordinal).</summary>
    public required IReadOnlyDictionary<string, RunningRevision?> Services { get; init; }

    /// <summary>The identifier of the snapshot from just before; null where none was taken.</summary>
    public string? Snapshot { get; init; }
}
