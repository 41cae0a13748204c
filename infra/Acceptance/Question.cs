using Infra.Changes;

namespace Infra.Acceptance;

/// <summary>What only the account or GitHub can answer, and so neither a refusal nor a pass.</summary>
/// <param name="Id">Of the row that asks.</param>
/// <param name="Urn">The resource that depends on the answer; the first of them where several do.</param>
/// <param name="Resource">Its name in the program.</param>
/// <param name="Asks">The question.</param>
/// <param name="Why">What happens when the answer is the wrong one.</param>
/// <param name="Command">The command that answers it; it changes nothing.</param>
/// <param name="Source">Where it is written that it matters.</param>
public sealed record Question(string Id, string Urn, string Resource, string Asks, string Why, string Command, string Source)
{
    /// <summary>The type of the resource.</summary>
    public string Type => ResourceLabel.TypeIn(Urn);

    /// <summary>Name and short type: <c>database-instance (rds.Instance)</c>.</summary>
    public string Label => ResourceLabel.Of(Resource, Type);
}
