namespace Pulumi.Testing;

/// <summary>Stands in for the engine and all providers.</summary>
public interface IMocks
{
    /// <summary>Answers with the resource's id (null: not known yet) and its outputs, a dictionary with text keys.</summary>
    Task<(string? id, object state)> NewResourceAsync(MockResourceArgs args);

    /// <summary>Answers a call of a provider's function with a dictionary with text keys.</summary>
    Task<object> CallAsync(MockCallArgs args);

    /// <summary>Hears of the outputs of the stack and of each component that registers its own.</summary>
    Task RegisterResourceOutputs(MockRegisterResourceOutputsRequest args) => Task.CompletedTask;
}
