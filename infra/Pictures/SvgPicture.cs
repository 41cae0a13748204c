namespace Infra.Pictures;

public static class SvgPicture
{
    public static string Write(Picture picture) => $"<svg xmlns=\"http://www.w3.org/2000/svg\"><title>{picture.Name}</title></svg>\n";
}
