namespace Infra.Acceptance;

/// <summary>What only the account or GitHub can answer, and so neither a refusal nor a pass.</summary>
/// <param name="Id">Of the row that asks.</param>
/// <param name="Urn">The resource that depends on the answer; the first of them where several do.</param>
/// <param name="Resource">Its name in the program.</param>
/// <param name="Asks">The question.</param>
/// <param name="Why">What happens when the answer is the wrong one.</param>
/// <param name="Command">The command that answers it; it changes nothing.</param>
/// <param name="Source">Where it is written that it matters.</param>
public sealed record Question(string Id, string Urn, string Resource, string Asks, string Why, string Command, string Source);
