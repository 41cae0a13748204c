namespace Stacks.Operations.Locks;

/// <summary>Who holds a stack, so that nobody else deploys it.</summary>
/// <param name="Holder">For people: <c>runner@host, process 12</c>.</param>
/// <param name="Since">When it was taken; null where that is not told.</param>
public sealed record StackLock(string Holder, DateTimeOffset? Since);
