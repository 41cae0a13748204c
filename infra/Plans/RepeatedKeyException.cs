namespace Infra.Plans;

/// <summary>A map has a key twice, so that nobody can tell which of the two values is meant.</summary>
internal sealed class RepeatedKeyException(string key) : ArgumentException($"the key '{key}' is there twice");
