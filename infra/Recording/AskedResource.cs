namespace Infra.Recording;

/// <summary>What is known of a resource when the cloud answers for it.</summary>
public sealed record AskedResource
{
    public required string Type { get; init; }

    /// <summary>The name in the program.</summary>
    public required string Name { get; init; }

    /// <summary>The name in the cloud: the one that the program gave, else a generated one.</summary>
    public required string CloudName { get; init; }

    public required string Region { get; init; }

    /// <summary>Numbers are doubles, as the engine gives them.</summary>
    public required IReadOnlyDictionary<string, object> Inputs { get; init; }

    /// <summary>What the answer gave as id; empty while it is being made.</summary>
    public string Id { get; init; } = "";

    /// <summary>The text that the program gave for an input, or another one if it gave none.</summary>
    public string Text(string input, string otherwise) => Inputs.GetValueOrDefault(input) as string ?? otherwise;

    public double Number(string input, double otherwise) => Inputs.GetValueOrDefault(input) as double? ?? otherwise;

    public bool Flag(string input) => Inputs.GetValueOrDefault(input) is true;

    public IReadOnlyList<string> Texts(string input) =>
        Inputs.GetValueOrDefault(input) is IEnumerable<object> list ? [.. list.OfType<string>()] : [];

    /// <summary>In the form of a UUID, for what AWS names by one.</summary>
    public string Uuid()
    {
        var digits = Hex(32);
        return $"{digits[..8]}-{digits[8..12]}-{digits[12..16]}-{digits[16..20]}-{digits[20..]}";
    }

    public string Hex(int digits) => StableHash.Hex($"{Type}::{Name}", digits);

    public string Arn(string service, string resource) => $"arn:aws:{service}:{Region}:{AwsAccount.Id}:{resource}";
}
