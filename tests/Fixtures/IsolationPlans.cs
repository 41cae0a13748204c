namespace Tests.Fixtures;

/// <summary>The same plans for the one class that takes as long as all others, so that it runs beside them.</summary>
[CollectionDefinition("isolation")]
public sealed class IsolationPlans : ICollectionFixture<StackPlans>;
