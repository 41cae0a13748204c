namespace Infra.Cost.Rules;

/// <summary>How few and how many tasks a service may have at a time.</summary>
internal readonly record struct TaskBounds(decimal Fewest, decimal Most);
