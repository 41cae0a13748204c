namespace Infra.Recording;

/// <summary>What the cloud adds to a resource of one type: its id and whatever it makes up beyond the inputs.</summary>
/// <param name="Type">The type token.</param>
/// <param name="Id">The id; made before the outputs, which may use it.</param>
public sealed record ResourceAnswer(string Type, Func<AskedResource, string> Id)
{
    /// <summary>The input that holds the name in the cloud; a name is generated if the program leaves it out.</summary>
    public string? NamedBy { get; init; }

    /// <summary>The outputs that are no inputs, and the inputs that the cloud fills in when they are left out.</summary>
    public Func<AskedResource, Dictionary<string, object?>>? Outputs { get; init; }

    internal AskedResource Ask(string type, string name, string region, IReadOnlyDictionary<string, object> inputs)
    {
        var asked = new AskedResource
        {
            Type = type,
            Name = name,
            CloudName = name,
            // A resource may stand in another region than its stack: a copy of the backups, a certificate for CloudFront.
            Region = inputs.GetValueOrDefault("region") as string ?? region,
            Inputs = inputs,
        };
        asked = NamedBy is null ? asked : asked with { CloudName = asked.Text(NamedBy, $"{name}-{asked.Hex(7)}") };
        return asked with { Id = Id(asked) };
    }
}
