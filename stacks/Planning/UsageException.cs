namespace Stacks.Planning;

/// <summary>What a person asked for cannot be had; the message says what can, and needs no stack trace.</summary>
public sealed class UsageException(string message, Exception? cause = null) : Exception(message, cause);
