using System.Collections.Immutable;

namespace Pulumi.Testing;

public class MockResourceArgs
{
    public string? Type { get; set; }

    public string? Name { get; set; }

    /// <summary>Plain values by wire name: numbers are double, secrets have lost their mark, what is unknown is missing.</summary>
    public ImmutableDictionary<string, object> Inputs { get; set; } = ImmutableDictionary<string, object>.Empty;

    public string? Provider { get; set; }

    /// <summary>The id of the existing resource that is read or imported, else empty.</summary>
    public string? Id { get; set; }
}

public class MockCallArgs
{
    public string? Token { get; set; }

    /// <inheritdoc cref="MockResourceArgs.Inputs"/>
    public ImmutableDictionary<string, object> Args { get; set; } = ImmutableDictionary<string, object>.Empty;
}

public class MockRegisterResourceOutputsRequest
{
    public readonly string Urn;

    /// <summary>Unlike inputs these still know whether they are secret or unknown.</summary>
    public readonly ImmutableDictionary<string, Output<object?>> Outputs;

    internal MockRegisterResourceOutputsRequest(string urn, ImmutableDictionary<string, Output<object?>> outputs)
    {
        Urn = urn;
        Outputs = outputs;
    }
}
