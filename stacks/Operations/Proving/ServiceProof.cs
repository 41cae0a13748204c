namespace Stacks.Operations.Proving;

/// <summary>What one look at a service has found.</summary>
/// <param name="Service">Of the stack.</param>
/// <param name="Proof">Whether it is proven.</param>
/// <param name="Seen">Why, in a few words.</param>
/// <param name="Requested">The digest that it was asked to run; null where that was not asked yet.</param>
internal sealed record ServiceProof(DeployedService Service, Proof Proof, string Seen, string? Requested)
{
    /// <summary>The line for who watches.</summary>
    public override string ToString() => $"{Service.Name}: {Seen}";
}
