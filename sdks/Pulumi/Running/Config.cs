using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;

namespace Pulumi;

/// <summary>
/// The settings of one namespace, by default the project's. Get gives null or the default for what is not set, Require
/// throws; both throw for a value that cannot be read as asked.
/// </summary>
public sealed class Config
{
    private readonly string _namespace;

    public Config(string? name = null)
    {
        const string Suffix = ":config";
        name ??= Deployment.Required.ProjectName;
        _namespace = name.EndsWith(Suffix, StringComparison.Ordinal) ? name[..^Suffix.Length] : name;
    }

    public string? Get(string key) => Deployment.Required.Settings.Get(FullKey(key));

    public bool? GetBoolean(string key) => Get(key) switch
    {
        null => null,
        "true" => true,
        "false" => false,
        var value => throw Malformed(key, value, nameof(Boolean)),
    };

    public int? GetInt32(string key)
    {
        if (Get(key) is not { } value)
            return null;
        return int.TryParse(value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Malformed(key, value, nameof(Int32));
    }

    [return: MaybeNull]
    public T GetObject<T>(string key)
    {
        if (Get(key) is not { } value)
            return default;
        try
        {
            return JsonSerializer.Deserialize<T>(value);
        }
        catch (JsonException)
        {
            throw Malformed(key, value, $"{typeof(T)}");
        }
    }

    public Output<string>? GetSecret(string key) => Get(key) is { } value ? Output.CreateSecret(value) : null;

    public string Require(string key) => Get(key) ?? throw Missing(key);

    public bool RequireBoolean(string key) => GetBoolean(key) ?? throw Missing(key);

    public int RequireInt32(string key) => GetInt32(key) ?? throw Missing(key);

    public T RequireObject<T>(string key)
    {
        _ = Require(key);
        return GetObject<T>(key)!;
    }

    public Output<string> RequireSecret(string key) => GetSecret(key) ?? throw Missing(key, "--secret ");

    private string FullKey(string key) => $"{_namespace}:{key}";

    private RunException Missing(string key, string option = "") =>
        new($"Missing Required configuration variable '{FullKey(key)}'\n"
            + $"\tplease set a value using the command `pulumi config set {option}{FullKey(key)} <value>`");

    private RunException Malformed(string key, string value, string type) =>
        new($"Configuration '{FullKey(key)}' value '{value}' is not a valid {type}");
}
