namespace Stacks.Operations;

/// <summary>The answer is no: what should hold of a stack does not, or a step is not allowed. The message is for who has to act.</summary>
public sealed class OperationFailedException(string message) : Exception(message);
