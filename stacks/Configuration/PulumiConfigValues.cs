using System.Text.Json;
using Infra.Settings;
using Pulumi;

namespace Stacks.Configuration;

/// <summary>The configuration of a stack in a run by the Pulumi engine, which decrypts it. Made inside that run only.</summary>
public sealed class PulumiConfigValues : IConfigValues
{
    // Config can look a key up and list none, so the names come from where it takes its values from.
    private const string ValuesVariable = "PULUMI_CONFIG";
    private const string SecretKeysVariable = "PULUMI_CONFIG_SECRET_KEYS";

    private readonly string _project;
    private readonly HashSet<string> _secretKeys;

    public PulumiConfigValues()
    {
        File = $"Pulumi.{Deployment.Instance.StackName}.yaml";
        _project = Deployment.Instance.ProjectName;
        var prefix = $"{_project}:";
        using var values = JsonDocument.Parse(Variable(ValuesVariable) ?? "{}");
        Keys =
        [
            .. values.RootElement.EnumerateObject()
                .Where(entry => entry.Name.StartsWith(prefix, StringComparison.Ordinal))
                .Select(entry => entry.Name[prefix.Length..]),
        ];
        _secretKeys = JsonSerializer.Deserialize<HashSet<string>>(Variable(SecretKeysVariable) ?? "[]")!;
    }

    public string File { get; }

    /// <summary>In the order in which the engine lists them, which is not the file's.</summary>
    public IReadOnlyList<string> Keys { get; }

    public ConfigNode? Find(string key)
    {
        var parts = key.Split(':', count: 2);
        var (space, name) = parts.Length == 2 ? (parts[0], parts[1]) : (_project, key);
        if (new Config(space).Get(name) is not { } text)
        {
            return null;
        }

        // The engine marks a key as a whole when anything below it is a secret.
        var isSecret = _secretKeys.Contains($"{space}:{name}");
        var structured = Structured(text);
        if (isSecret)
        {
            return key == StackSettingsReader.SecretsKey && structured is { ValueKind: JsonValueKind.Object } secrets
                ? Map(secrets, secret => Decrypted($"{secret}"))
                : Decrypted(text);
        }

        return structured is { } json ? Node(json) : new ConfigNode.Scalar(text);
    }

    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;

    private static ConfigNode.Secret Decrypted(string text) => new ConfigNode.Secret(SecretValue.Decrypted(text));

    private static ConfigNode.Map Map(JsonElement json, Func<JsonElement, ConfigNode> node) =>
        new([.. json.EnumerateObject().Select(entry => KeyValuePair.Create(entry.Name, node(entry.Value)))]);

    /// <summary>Sections and lists arrive as JSON, everything else as plain text.</summary>
    private static JsonElement? Structured(string text)
    {
        if (text is not ['{' or '[', ..])
        {
            return null;
        }

        try
        {
            return JsonElement.Parse(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static ConfigNode Node(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => Map(json, Node),
        JsonValueKind.Array => new ConfigNode.Sequence([.. json.EnumerateArray().Select(Node)]),
        JsonValueKind.Null => new ConfigNode.Empty(),
        JsonValueKind.String => new ConfigNode.Scalar(json.GetString()!),
        _ => new ConfigNode.Scalar(json.GetRawText()), // as written: true and not True, 1 and not 1.0
    };
}
