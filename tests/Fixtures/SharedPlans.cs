namespace Tests.Fixtures;

/// <summary>Tests that share the plans of the real stacks.</summary>
[CollectionDefinition("plans")]
public sealed class SharedPlans : ICollectionFixture<StackPlans>;
