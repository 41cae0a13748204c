using System.Text.Json;
using Infra.Plans;

namespace Tests.Acceptance.Proof;

/// <summary>The plan that every constraint is tried on: production, with a sample of each type that it does not have.</summary>
public static class ProofPlan
{
    /// <summary>Every part of the proof.</summary>
    public static IReadOnlyList<IProofs> Proofs { get; } =
    [
        .. typeof(ProofPlan).Assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IProofs)))
            .OrderBy(type => type.FullName, StringComparer.Ordinal).Select(type => (IProofs)Activator.CreateInstance(type)!),
    ];

    public static Plan Of(Plan production) => Proofs.SelectMany(proofs => proofs.Samples).Aggregate(production, (plan, sample) => plan.With(sample));

    /// <summary>A resource to try constraints on.</summary>
    /// <param name="type">The type token.</param>
    /// <param name="name">Its name in the program.</param>
    /// <param name="inputs">By wire name, in the shapes of a plan or as plain .NET values, anonymous objects among them.</param>
    public static PlannedResource Sample(string type, string name, IReadOnlyDictionary<string, object?> inputs) => new()
    {
        Urn = $"urn:pulumi:production::infra::{type}::{name}",
        Type = type,
        Name = name,
        Id = name,
        Parent = null,
        Inputs = (IReadOnlyDictionary<string, object?>)PlainValue.From(inputs.ToDictionary(input => input.Key, input => input.Value is Secret ? input.Value : JsonSerializer.SerializeToElement(input.Value), StringComparer.Ordinal))!,
    };
}
